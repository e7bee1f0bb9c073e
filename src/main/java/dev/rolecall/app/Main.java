package dev.rolecall.app;

/// Where the program starts.
final class Main {
    private Main() {}

    static void main(String[] arguments) {
        System.exit(arguments.length == 1 && arguments[0].equals("demo") ? 0 : 2);
    }
}
