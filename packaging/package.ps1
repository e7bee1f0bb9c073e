# Makes packages of Rolecall for Windows: package.ps1 [--built] app-image|msi
#
# From a clean checkout, or with --built from what `mvn package` has left in target. Everything lies in target\package then.
$ErrorActionPreference = 'Stop'

if ($args.Count -eq 0) {
  Write-Error 'Name at least one kind of package: app-image, msi.'
  exit 2
}
$java = if ($env:JAVA_HOME) { Join-Path $env:JAVA_HOME 'bin\java.exe' } else { 'java' }
if (-not ((& $java -version 2>&1 | Out-String) -match 'version "25')) {
  Write-Error 'Rolecall needs JDK 25: install it and set JAVA_HOME to it.'
  exit 1
}
Set-Location (Join-Path $PSScriptRoot '..')
& $java -XX:TieredStopAtLevel=1 (Join-Path $PSScriptRoot 'build\Packaging.java') @args
exit $LASTEXITCODE
