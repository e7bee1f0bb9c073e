package dev.rolecall.ui.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// Dresses scenes in Primer's colours and ours, light or dark. Follows the system until a person
/// chooses; a change reaches every dressed scene in one pulse, so nothing flickers.
public final class Theme {
    private static final String INTER = "Inter";

    private final ObservableValue<Appearance> system;
    private final ObservableValue<Boolean> calm;
    private final ReadOnlyObjectWrapper<Appearance> appearance;
    private final List<Scene> scenes = new ArrayList<>();
    private final boolean inter = Font.getFamilies().contains(INTER);
    private final ReadOnlyObjectWrapper<Optional<Appearance>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// A theme that follows `system`.
    ///
    /// @param calm whether the system asks for little motion
    public Theme(ObservableValue<Appearance> system, ObservableValue<Boolean> calm) {
        this.system = system;
        this.calm = calm;
        this.appearance = new ReadOnlyObjectWrapper<>(system.getValue());
        system.addListener(_ -> refresh());
    }

    /// A theme that begins with `appearance` and follows nothing.
    public static Theme fixed(Appearance appearance) {
        return new Theme(
                new ReadOnlyObjectWrapper<>(appearance), new ReadOnlyObjectWrapper<>(false));
    }

    /// What is shown now.
    public ReadOnlyObjectProperty<Appearance> appearance() {
        return appearance.getReadOnlyProperty();
    }

    /// What a person chose; empty while the system is followed.
    public ReadOnlyObjectProperty<Optional<Appearance>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether motion is unwelcome now.
    public ObservableValue<Boolean> calm() {
        return calm;
    }

    /// Gives JavaFX this look, to be called before the first control is made, which would have it
    /// load its own.
    public void begin() {
        refresh();
    }

    /// Gives `scene` this look, now and whenever it changes.
    public void dress(Scene scene) {
        scenes.add(scene);
        refresh();
        dressNow(scene);
    }

    /// Stops caring for a scene that is not shown any more.
    public void forget(Scene scene) {
        scenes.remove(scene);
    }

    /// Shows `wanted` whatever the system says.
    public void choose(Appearance wanted) {
        follow(Optional.of(wanted));
    }

    /// Shows what a person chose, or what the system shows if they chose nothing.
    public void follow(Optional<Appearance> wanted) {
        chosen.set(wanted);
        refresh();
    }

    /// Shows the other look.
    public void toggle() {
        choose(appearance.get().other());
    }

    private void refresh() {
        Appearance wanted = chosen.get().orElseGet(system::getValue);
        String base =
                switch (wanted) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                };
        boolean changed = appearance.get() != wanted;
        appearance.set(wanted);
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        if (changed) {
            scenes.forEach(this::dressNow);
        }
    }

    private void dressNow(Scene scene) {
        List<String> sheets = new ArrayList<>();
        sheets.add(
                switch (appearance.get()) {
                    case LIGHT -> sheet("tokens-light.css");
                    case DARK -> sheet("tokens-dark.css");
                });
        sheets.add(sheet("rolecall.css"));
        if (inter) {
            sheets.add(sheet("font-inter.css"));
        }
        scene.getStylesheets().setAll(sheets);
    }

    private static String sheet(String file) {
        return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    }
}
