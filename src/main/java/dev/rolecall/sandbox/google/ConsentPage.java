package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Person;
import java.util.List;

/// The page on which a person chooses who to be and allows or denies.
final class ConsentPage {
    private static final String HTML = "text/html; charset=utf-8";

    private final Company company;

    ConsentPage(Company company) {
        this.company = company;
    }

    /// Asks; the form comes back to the same address, query and all.
    Reply show(AuthorizationRequest request, String target) {
        StringBuilder people = new StringBuilder();
        for (Person person : List.of(company.administrator(), company.reader())) {
            people.append(
                    """
                    <p><label><input type="radio" name="person" value="%s"%s> %s (%s)</label></p>
                    """
                            .formatted(
                                    escaped(person.email()),
                                    people.isEmpty() ? " checked" : "",
                                    escaped(person.fullName()),
                                    escaped(person.email())));
        }
        StringBuilder scopes = new StringBuilder();
        request.scopes().forEach(scope -> scopes.append("<li>" + escaped(scope) + "</li>\n"));
        return page(
                200,
                """
                <h1>Rolecall sandbox: sign in</h1>
                <p>A program asks to act for you with these scopes:</p>
                <ul>
                %s</ul>
                <form method="post" action="%s">
                %s<p><button name="answer" value="allow">Allow</button>
                <button name="answer" value="deny">Deny</button></p>
                </form>
                """
                        .formatted(scopes, escaped(target), people));
    }

    /// Says on a page why nothing was sent back to the program.
    static Refusal refusal(String error, String description) {
        return new Refusal(
                page(
                        400,
                        "<h1>Error 400: %s</h1>\n<p>%s</p>\n"
                                .formatted(escaped(error), escaped(description))));
    }

    private static Reply page(int status, String content) {
        return Reply.text(
                        status,
                        HTML,
                        """
                        <!DOCTYPE html>
                        <html lang="en"><head><meta charset="utf-8"><title>Sandbox sign-in</title></head>
                        <body style="font-family: sans-serif; max-width: 40em; margin: 3em auto">
                        %s</body></html>
                        """
                                .formatted(content))
                .with("Cache-Control", "no-store");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
