import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What one package is made of: Bill.java BILL JARS TARGET
///
/// Takes Maven's bill of materials for the whole program and leaves in it what the folder of jars has, which is not the same on every system;
/// adds the Java runtime, which Maven does not know. Writes rolecall.cdx.json and, for people, THIRD-PARTY.txt. Started by
/// packaging/build/Licences.java with the program's own libraries, because it reads JSON.
final class Bill {
    private static final String RUNTIME = "openjdk";

    /// JavaFX is no jar of the package but part of its runtime; jars of its that name no system are empty.
    private static final String JAVAFX = "org.openjfx";

    private final ObjectNode bill;
    private final Path jars;
    private final Map<String, List<String>> leftOut = new HashMap<>();

    private Bill(ObjectNode bill, Path jars) {
        this.bill = bill;
        this.jars = jars;
    }

    static void main(String[] arguments) throws IOException {
        Bill bill = new Bill((ObjectNode) JsonMapper.shared().readTree(Path.of(arguments[0])), Path.of(arguments[1]));
        bill.leaveOutWhatIsNotThere();
        bill.addRuntime();
        Path target = Path.of(arguments[2]);
        String written = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(bill.bill);
        Files.writeString(target.resolve("rolecall.cdx.json"), written.replace("\r\n", "\n") + "\n");
        Files.writeString(target.resolve("THIRD-PARTY.txt"), String.join("\n", bill.list()) + "\n");
    }

    private void leaveOutWhatIsNotThere() throws IOException {
        ArrayNode kept = bill.arrayNode();
        Set<String> gone = new LinkedHashSet<>();
        for (JsonNode component : bill.get("components")) {
            Path jar = jars.resolve(text(component, "name") + "-" + text(component, "version") + ".jar");
            boolean javafx = text(component, "group").equals(JAVAFX);
            if (javafx ? text(component, "purl").contains("classifier=") : Files.exists(jar)) {
                if (!javafx && !hashes(component).contains(sha256(jar))) {
                    String note = "Packed anew: without what nothing of Rolecall reaches on this system, style sheets in the form JavaFX reads fastest.";
                    ((ObjectNode) component).putObject("pedigree").put("notes", note);
                }
                kept.add(component);
            } else {
                gone.add(text(component, "bom-ref"));
            }
        }
        bill.set("components", kept);
        ArrayNode dependencies = bill.arrayNode();
        for (JsonNode dependency : bill.get("dependencies")) {
            if (gone.contains(text(dependency, "ref"))) {
                leftOut.put(text(dependency, "ref"), references(dependency));
            } else {
                dependencies.add(dependency);
            }
        }
        for (JsonNode dependency : dependencies) {
            Set<String> on = new LinkedHashSet<>();
            references(dependency).forEach(reference -> follow(reference, gone, on));
            ArrayNode list = ((ObjectNode) dependency).putArray("dependsOn");
            on.forEach(list::add);
        }
        bill.set("dependencies", dependencies);
    }

    /// What depended on a library that is not there depends on what that one wanted, as far as it is.
    private void follow(String reference, Set<String> gone, Set<String> on) {
        if (gone.contains(reference)) {
            leftOut.getOrDefault(reference, List.of()).forEach(next -> follow(next, gone, on));
        } else {
            on.add(reference);
        }
    }

    private void addRuntime() {
        String version = System.getProperty("java.runtime.version");
        ObjectNode runtime = ((ArrayNode) bill.get("components")).addObject();
        runtime.put("type", "platform").put("bom-ref", RUNTIME).put("publisher", System.getProperty("java.vendor"));
        runtime.put("name", "OpenJDK").put("version", version);
        runtime.put("description", "Java runtime, as much of it as Rolecall needs").put("scope", "required");
        runtime.putArray("licenses").addObject().putObject("license").put("id", "GPL-2.0-with-classpath-exception");
        runtime.put("cpe", "cpe:2.3:a:oracle:openjdk:" + System.getProperty("java.version") + ":*:*:*:*:*:*:*");
        runtime.putArray("externalReferences").addObject().put("type", "website").put("url", "https://openjdk.org/");
        String program = bill.at("/metadata/component/bom-ref").asString();
        for (JsonNode dependency : bill.get("dependencies")) {
            if (text(dependency, "ref").equals(program)) {
                ((ArrayNode) dependency.get("dependsOn")).add(RUNTIME);
            }
        }
    }

    /// One line a library.
    private List<String> list() {
        TreeMap<String, String> lines = new TreeMap<>();
        for (JsonNode component : bill.get("components")) {
            if (!text(component, "bom-ref").equals(RUNTIME)) {
                String name = text(component, "name") + " " + text(component, "version");
                List<String> terms = new ArrayList<>();
                for (JsonNode one : component.path("licenses")) {
                    JsonNode licence = one.path("license");
                    terms.add(one.path("expression").asString(licence.path("id").asString(licence.path("name").asString(""))));
                }
                if (terms.isEmpty() || terms.contains("")) {
                    System.err.println(name + " names no licence; see what it is under before it is shipped.");
                    System.exit(1);
                }
                lines.put(name, String.join(" or ", terms));
            }
        }
        List<String> list = new ArrayList<>();
        list.add("Rolecall " + bill.at("/metadata/component/version").asString() + " is under the Apache License 2.0 (Apache-2.0.txt). It contains:");
        list.add("");
        lines.forEach((name, terms) -> list.add(String.format("%-52s %s", name, terms)));
        list.add("");
        list.add("The Java runtime beside it is " + System.getProperty("java.vendor") + "'s build of OpenJDK " + System.getProperty("java.version") + ", under GPL-2.0 with the Classpath");
        list.add("Exception; its notices, and those of JavaFX, are in the folder legal of the runtime. The texts of the licences are in this folder; what a");
        list.add("library carries itself is in the folder of its name.");
        list.add("Sources of Rhino (MPL-2.0): https://github.com/mozilla/rhino. Sources of JavaFX: https://github.com/openjdk/jfx. Sources of OpenJDK:");
        list.add("https://github.com/openjdk.");
        return list;
    }

    private static List<String> references(JsonNode dependency) {
        List<String> references = new ArrayList<>();
        dependency.path("dependsOn").forEach(one -> references.add(one.asString()));
        return references;
    }

    private static String hashes(JsonNode component) {
        return component.path("hashes").toString();
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
