package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.operations.ActivityViewModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.Place;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Button;

/// Tells whoever starts the console that changes of an earlier run have no known outcome, wherever
/// in the window they are, until all of them have one or Activity is open, which tells it, too.
public final class UnknownNotice {
    private final ShellView view;
    private final Navigation navigation;
    private final Messages messages;

    public UnknownNotice(ShellView view, Navigation navigation, Messages messages) {
        this.view = view;
        this.navigation = navigation;
        this.messages = messages;
    }

    /// Says how many there are by what `activity` knows. Finding out opens the drawer, which tells
    /// what became of each.
    public void follow(ActivityViewModel activity) {
        ObservableIntegerValue unknown = activity.unknownOutcomes();
        BooleanProperty untold = new SimpleBooleanProperty();
        unknown.subscribe(count -> untold.set(count.intValue() > 0 && !activityIsOpen()));
        navigation
                .place()
                .subscribe(place -> {
                    if (place == Place.ACTIVITY) {
                        untold.set(false);
                    }
                });
        view.drawer()
                .subscribe(open -> {
                    if (open) {
                        untold.set(false);
                    }
                });
        Button check = new Button(messages.text("activity.check"));
        check.getStyleClass().add("rc-notice-action");
        check.setOnAction(_ -> {
            view.drawer().set(true);
            activity.checkNow();
        });
        Button show = new Button(messages.text("shell.notice.activity"));
        show.setOnAction(_ -> navigation.place().set(Place.ACTIVITY));
        view.notices()
                .stand(
                        unknown.map(count -> messages.text("activity.unknown", count.intValue())),
                        untold,
                        check,
                        show);
    }

    private boolean activityIsOpen() {
        return view.drawer().get() || navigation.place().get() == Place.ACTIVITY;
    }
}
