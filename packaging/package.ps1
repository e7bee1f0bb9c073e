# Makes packages of Rolecall for Windows: package.ps1 [--built] app-image|msi
#
# From a clean checkout, or with --built from what `mvnw package` has left in target. Everything lies in target\package then.
# Windows PowerShell 5.1, which takes what a program says on its other stream for an error, can run it as well as PowerShell 7.
$ErrorActionPreference = 'Stop'

if ($args.Count -eq 0 -or "$args" -eq '--built') {
  [Console]::Error.WriteLine('Name at least one kind of package: app-image, msi.')
  exit 2
}
$java = 'java'
if ($env:JAVA_HOME) { $java = Join-Path $env:JAVA_HOME 'bin\java.exe' }
$version = ''
try { $version = & $java --version | Out-String } catch { $version = '' }
if ($version -notmatch '^\S+ 25[. ]') {
  [Console]::Error.WriteLine('Rolecall needs JDK 25: install it and set JAVA_HOME to it.')
  exit 1
}
Push-Location (Join-Path $PSScriptRoot '..')
try {
  & $java -XX:TieredStopAtLevel=1 (Join-Path $PSScriptRoot 'build\Packaging.java') @args
  $code = $LASTEXITCODE
} finally {
  Pop-Location
}
exit $code
