package build;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// What Rolecall is made of and under which terms, in the package: the bill of materials, a list for people, and every licence a library
/// carries in its jar.
final class Licences {
    private final Project project;
    private final Path to;

    /// @param to the folder of jars that is packaged
    Licences(Project project, Path to) {
        this.project = project;
        this.to = to;
    }

    void make() throws IOException, PackageFailed {
        Path folder = Files.createDirectories(to.resolve("licences"));
        Files.copy(project.folder("LICENSE"), folder.resolve("Apache-2.0.txt"));
        for (Path own : Folders.all(project.folder("packaging/licences")).stream().filter(Files::isRegularFile).toList()) {
            Files.copy(own, folder.resolve(own.getFileName()));
        }
        for (Path jar : Folders.all(to).stream().filter(file -> file.toString().endsWith(".jar")).toList()) {
            carried(jar, folder);
        }
        Path bill = project.folder("target/rolecall.cdx.xml");
        if (!Files.exists(bill)) {
            throw new PackageFailed("target has no rolecall.cdx.xml: ./mvnw cyclonedx:makeBom makes it.");
        }
        Files.copy(project.folder("target/rolecall.cdx.json"), folder.resolve("rolecall.cdx.json"));
        Files.write(folder.resolve("THIRD-PARTY.txt"), list(bill));
    }

    private static void carried(Path jar, Path folder) throws IOException {
        String name = jar.getFileName().toString().replaceAll("\\.jar$", "");
        try (ZipFile content = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : content.stream().map(ZipEntry.class::cast).toList()) {
                String file = new File(entry.getName()).getName();
                if (!entry.isDirectory() && file.matches("(?i)(.*-)?(licen[sc]e|notice|copying)(\\..*)?")) {
                    Path target = Files.createDirectories(folder.resolve(name)).resolve(file);
                    try (InputStream text = content.getInputStream(entry)) {
                        Files.copy(text, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    /// One line a library, from the bill of materials.
    private List<String> list(Path bill) throws IOException, PackageFailed {
        TreeMap<String, String> lines = new TreeMap<>();
        try {
            NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bill.toFile()).getElementsByTagName("component");
            for (int at = 0; at < found.getLength(); at++) {
                Element component = (Element) found.item(at);
                String name = text(component, "name").getFirst();
                String version = text(component, "version").getFirst();
                // The tools that wrote it, and Rolecall itself, are components elsewhere in it.
                if (component.getParentNode().getParentNode().getNodeName().equals("bom")) {
                    Element licences = (Element) component.getElementsByTagName("licenses").item(0);
                    String terms = licences == null ? "" : String.join(" or ", terms(licences));
                    if (terms.isEmpty()) {
                        throw new PackageFailed(name + " " + version + " names no licence; see what it is under before it is shipped.");
                    }
                    lines.put(name + " " + version, terms);
                }
            }
        } catch (ParserConfigurationException | SAXException broken) {
            throw new PackageFailed(bill + " cannot be read: " + broken.getMessage());
        }
        List<String> list = new ArrayList<>();
        list.add("Rolecall " + project.version() + " is under the Apache License 2.0 (Apache-2.0.txt). It contains:");
        list.add("");
        lines.forEach((name, terms) -> list.add(String.format("%-52s %s", name, terms)));
        list.add("");
        list.add("The Java runtime beside it is OpenJDK's, under GPL-2.0 with the Classpath Exception; its notices are in the folder legal of");
        list.add("the runtime. The texts of the licences are in this folder; what a library carries itself is in the folder of its name.");
        list.add("Sources of Rhino (MPL-2.0): https://github.com/mozilla/rhino. Sources of JavaFX: https://github.com/openjdk/jfx.");
        return list;
    }

    private static List<String> terms(Element licences) {
        List<String> terms = new ArrayList<>(text(licences, "id"));
        terms.addAll(text(licences, "expression"));
        return terms.isEmpty() ? text(licences, "name") : terms;
    }

    private static List<String> text(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            texts.add(found.item(at).getTextContent());
        }
        return texts;
    }
}
