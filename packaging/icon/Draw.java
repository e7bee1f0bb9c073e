package icon;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Draws packaging/icon/rolecall.svg in several sizes: `Draw DRAWING FOLDER SIZE…`. JavaFX does it, which every build has, on any
/// system; it knows what that drawing is made of (rectangles, circles, paths), not all of SVG.
final class Draw {
    private static final double SIDE = 512;
    private static final int FINER = 4;

    private Draw() {}

    static void main(String[] arguments) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File(arguments[0]));
        List<Element> parts = new ArrayList<>();
        NodeList nodes = document.getDocumentElement().getElementsByTagName("*");
        for (int at = 0; at < nodes.getLength(); at++) {
            Element part = (Element) nodes.item(at);
            if (!part.getTagName().equals("title")) {
                parts.add(part);
            }
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                for (int at = 2; at < arguments.length; at++) {
                    draw(parts, Integer.parseInt(arguments[at]), new File(arguments[1], arguments[at] + ".png"));
                }
                done.complete(null);
            } catch (IOException | RuntimeException broken) {
                done.completeExceptionally(broken);
            }
        });
        done.get();
        Platform.exit();
    }

    /// Larger first and then the mean of its pixels: small icons stay clear at the edges.
    private static void draw(List<Element> parts, int size, File file) throws IOException {
        Group group = new Group(parts.stream().map(Draw::shape).map(javafx.scene.Node.class::cast).toList());
        double scale = size * FINER / SIDE;
        group.getTransforms().add(new Scale(scale, scale));
        new Scene(new Group(group));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setViewport(new Rectangle2D(0, 0, size * FINER, size * FINER));
        WritableImage fine = group.getParent().snapshot(parameters, null);
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, mean(fine.getPixelReader(), x * FINER, y * FINER));
            }
        }
        ImageIO.write(image, "png", file);
    }

    private static int mean(PixelReader pixels, int left, int top) {
        double opacity = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        for (int y = top; y < top + FINER; y++) {
            for (int x = left; x < left + FINER; x++) {
                Color color = pixels.getColor(x, y);
                opacity += color.getOpacity();
                red += color.getRed() * color.getOpacity();
                green += color.getGreen() * color.getOpacity();
                blue += color.getBlue() * color.getOpacity();
            }
        }
        if (opacity == 0) {
            return 0;
        }
        int alpha = (int) Math.round(opacity * 255 / (FINER * FINER));
        return alpha << 24 | part(red / opacity) << 16 | part(green / opacity) << 8 | part(blue / opacity);
    }

    private static int part(double share) {
        return (int) Math.round(share * 255);
    }

    private static Shape shape(Element part) {
        Shape shape =
                switch (part.getTagName()) {
                    case "rect" -> {
                        Rectangle made =
                                new Rectangle(number(part, "x"), number(part, "y"), number(part, "width"), number(part, "height"));
                        made.setArcWidth(2 * number(part, "rx"));
                        made.setArcHeight(2 * number(part, "rx"));
                        yield made;
                    }
                    case "circle" -> new Circle(number(part, "cx"), number(part, "cy"), number(part, "r"));
                    case "path" -> {
                        SVGPath made = new SVGPath();
                        made.setContent(part.getAttribute("d"));
                        yield made;
                    }
                    default -> throw new IllegalArgumentException("The icon has a " + part.getTagName() + ", which nobody draws");
                };
        shape.setFill(paint(part.getAttribute("fill")));
        if (part.hasAttribute("stroke")) {
            shape.setStroke(paint(part.getAttribute("stroke")));
            shape.setStrokeWidth(number(part, "stroke-width"));
            shape.setStrokeLineCap(StrokeLineCap.ROUND);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        }
        return shape;
    }

    private static Paint paint(String word) {
        return word.equals("none") ? null : Color.web(word);
    }

    private static double number(Element part, String name) {
        return part.hasAttribute(name) ? Double.parseDouble(part.getAttribute(name)) : 0;
    }
}
