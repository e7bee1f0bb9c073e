package dev.rolecall.testing;

import dev.rolecall.domain.Secret;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Looks for secrets in everything a program wrote and printed: plain, in Base64 wherever it may
/// begin, in hexadecimal and encoded for addresses, each in UTF-8 and UTF-16.
public final class SecretHunt {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /// Base64 of what stands in the middle of something depends on where it begins.
    private static final int OFFSETS = 3;

    private final Map<String, byte[]> spellings = new LinkedHashMap<>();
    private final List<String> found = new ArrayList<>();
    private final List<String> searched = new ArrayList<>();

    public SecretHunt(List<Secret> secrets) {
        for (int number = 0; number < secrets.size(); number++) {
            spell("secret " + (number + 1), secrets.get(number).reveal());
        }
    }

    private void spell(String name, String secret) {
        if (secret.length() < 6) {
            throw new IllegalArgumentException(name + " is too short to be told from other text");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("plain", secret);
        texts.put("reversed", new StringBuilder(secret).reverse().toString());
        texts.put("URL-encoded", URLEncoder.encode(secret, StandardCharsets.UTF_8));
        for (Charset charset : CHARSETS) {
            byte[] bytes = secret.getBytes(charset);
            texts.put("hexadecimal of " + charset, HexFormat.of().formatHex(bytes));
            for (int offset = 0; offset < OFFSETS; offset++) {
                texts.put("Base64 of " + charset + " at " + offset, core(bytes, offset));
            }
        }
        texts.forEach((form, text) -> {
            for (Charset charset : CHARSETS) {
                spellings.put(name + " (" + form + ") in " + charset, text.getBytes(charset));
            }
        });
    }

    /// The characters of Base64 that depend on `bytes` alone when `offset` others stand before it.
    private static String core(byte[] bytes, int offset) {
        byte[] shifted = new byte[bytes.length + offset];
        System.arraycopy(bytes, 0, shifted, offset, bytes.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int begin = Math.ceilDiv(offset * 8, 6);
        return encoded.substring(begin, shifted.length * 8 / 6);
    }

    /// Searches every file below `folder`, its name included.
    public SecretHunt folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text("name of " + file, folder.relativize(file).toString());
                search(file.toString(), Files.readAllBytes(file));
            }
        }
        return this;
    }

    /// Searches something that was printed.
    public SecretHunt text(String name, String text) {
        search(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void search(String where, byte[] content) {
        searched.add(where);
        String text = new String(content, StandardCharsets.ISO_8859_1);
        String folded = text.replace('-', '+').replace('_', '/');
        spellings.forEach((name, bytes) -> {
            String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
            if (text.contains(wanted) || folded.contains(wanted)) {
                found.add(name + " in " + where);
            }
        });
    }

    /// Where which secret was found, and how it was spelled; never the secret itself.
    public List<String> found() {
        return List.copyOf(found);
    }

    /// How many files and texts were searched, so that a test can tell an empty hunt.
    public int searched() {
        return searched.size();
    }

    /// The files and texts that were searched, by path and name.
    public List<String> places() {
        return List.copyOf(searched);
    }
}
