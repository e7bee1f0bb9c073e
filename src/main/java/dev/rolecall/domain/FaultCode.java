package dev.rolecall.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A short code for a fault of Rolecall itself, such as `RC-7K2Q-9XMD`: what a person quotes, and
/// what is looked for in the log. The same place that breaks in the same way has the same code each
/// time. Says nothing of what was worked on.
public final class FaultCode {
    /// Without letters that are taken for others when they are read out.
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String OURS = "dev.rolecall.";
    private static final int MOST_CAUSES = 10;
    private static final int MOST_FRAMES = 8;

    private FaultCode() {}

    /// The code of `fault`.
    public static String of(Throwable fault) {
        byte[] digest = sha256().digest(places(fault).getBytes(StandardCharsets.UTF_8));
        StringBuilder code = new StringBuilder("RC");
        for (int letter = 0; letter < 8; letter++) {
            code.append(letter % 4 == 0 ? "-" : "");
            code.append(LETTERS.charAt(digest[letter] & 31));
        }
        return code.toString();
    }

    private static String places(Throwable fault) {
        StringBuilder places = new StringBuilder();
        Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .forEach(cause -> {
                    places.append(cause.getClass().getName()).append('\n');
                    frames(cause).forEach(frame -> places.append(place(frame)).append('\n'));
                });
        return places.toString();
    }

    /// Ours, where there are any: what lies below depends on the thread that came by.
    private static List<StackTraceElement> frames(Throwable cause) {
        List<StackTraceElement> all = Arrays.asList(cause.getStackTrace());
        List<StackTraceElement> ours =
                all.stream().filter(frame -> frame.getClassName().startsWith(OURS)).toList();
        return (ours.isEmpty() ? all : ours).stream().limit(MOST_FRAMES).toList();
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException notInThisJava) {
            throw new IllegalStateException(notInThisJava);
        }
    }
}
