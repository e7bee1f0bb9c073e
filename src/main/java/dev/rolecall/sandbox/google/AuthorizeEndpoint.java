package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.http.Query;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/// Asks people for their consent and sends browsers back with the answer.
final class AuthorizeEndpoint {
    private final Company company;
    private final GoogleSwitches switches;
    private final Consents consents;
    private final ConsentPage page;

    AuthorizeEndpoint(Company company, GoogleSwitches switches, Consents consents) {
        this.company = company;
        this.switches = switches;
        this.consents = consents;
        this.page = new ConsentPage(company);
    }

    Reply answer(Request request) {
        AuthorizationRequest asked = AuthorizationRequest.read(request.query());
        if (request.method().equals("POST")) {
            return decided(asked, Query.parse(request.body()));
        }
        return switches.answerAtOnce()
                .map(answer -> atOnce(asked, answer))
                .orElseGet(() ->
                        page.show(
                                asked, request.base() + request.path() + "?" + request.rawQuery()));
    }

    private Reply decided(AuthorizationRequest asked, Query form) {
        if (!form.first("answer").filter("allow"::equals).isPresent()) {
            return denied(asked);
        }
        String email = form.first("person").orElse("");
        Person person =
                company.people().stream()
                        .filter(known -> known.email().equals(email))
                        .findFirst()
                        .orElseGet(company::administrator);
        return allowed(asked, person, asked.state());
    }

    private Reply atOnce(AuthorizationRequest asked, ConsentAnswer answer) {
        return switch (answer) {
            case ADMINISTRATOR_ALLOWS -> allowed(asked, company.administrator(), asked.state());
            case READER_ALLOWS -> allowed(asked, company.reader(), asked.state());
            case DENIED -> denied(asked);
            case ALLOWED_WITH_WRONG_STATE -> allowed(asked, company.administrator(), "never-asked");
        };
    }

    private Reply allowed(AuthorizationRequest asked, Person person, String state) {
        Set<String> granted = new LinkedHashSet<>(asked.scopes());
        if (switches.retrieverTickedOff()) {
            granted.remove(GoogleScope.RETRIEVER);
        }
        String code = consents.code(asked, person, granted);
        return back(
                asked,
                "state=%s&code=%s&scope=%s"
                        .formatted(
                                encoded(state), encoded(code), encoded(String.join(" ", granted))));
    }

    private static Reply denied(AuthorizationRequest asked) {
        return back(asked, "error=access_denied&state=" + encoded(asked.state()));
    }

    private static Reply back(AuthorizationRequest asked, String query) {
        return Reply.empty(302).with("Location", asked.redirect() + "?" + query);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
