package dev.rolecall.network.check;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Answer;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Message;
import dev.rolecall.network.Network;
import dev.rolecall.network.check.CheckStep.Kind;
import dev.rolecall.network.proxy.Route;
import dev.rolecall.network.trust.CertificateNames;
import dev.rolecall.words.FailureWords;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// One check under way, step after step.
final class CheckRun {
    private final URI base;
    private final Network network;
    private final Transport transport;
    private final Clock clock;
    private final Duration patience;
    private final Consumer<CheckStep> progress;
    private final List<CheckStep> steps = new ArrayList<>();
    private List<X509Certificate> chain = List.of();
    private Optional<TrustOffer> offer = Optional.empty();

    CheckRun(
            URI base,
            Network network,
            Transport transport,
            Clock clock,
            Duration patience,
            Consumer<CheckStep> progress) {
        this.base = base;
        this.network = network;
        this.transport = transport;
        this.clock = clock;
        this.patience = patience;
        this.progress = progress;
    }

    CheckResult run() throws InterruptedException {
        try {
            Optional<InetSocketAddress> proxy = wayOut();
            List<InetAddress> addresses = name(proxy);
            if (!addresses.isEmpty() && reached(addresses, proxy)) {
                answer();
            }
        } catch (FailureException barred) {
            problem(next(), barred.failure());
        }
        skipRest();
        return new CheckResult(steps, chain.stream().map(ReceivedCertificate::of).toList(), offer);
    }

    private Optional<InetSocketAddress> wayOut() throws FailureException, InterruptedException {
        Route route = network.route(base);
        Optional<InetSocketAddress> proxy = network.proxy(base);
        add(CheckStep.well(Kind.WAY_OUT, RouteWords.said(route.reason(), proxy)));
        return proxy;
    }

    /// The addresses of whom we connect to: the proxy finds the service's name itself.
    private List<InetAddress> name(Optional<InetSocketAddress> proxy) {
        String host =
                proxy.map(InetSocketAddress::getHostString)
                        .orElse(base.getHost().replaceAll("[\\[\\]]", ""));
        try {
            List<InetAddress> addresses = Arrays.asList(InetAddress.getAllByName(host));
            String found =
                    addresses.stream()
                            .map(InetAddress::getHostAddress)
                            .collect(Collectors.joining(", "));
            add(CheckStep.well(Kind.NAME, Message.of("network.name.well", host, found)));
            return addresses;
        } catch (UnknownHostException nowhere) {
            add(
                    CheckStep.problem(
                            Kind.NAME,
                            Message.of("network.name.unknown", host),
                            Message.of(
                                    proxy.isPresent()
                                            ? "network.advice.proxyName"
                                            : "network.advice.name")));
            return List.of();
        }
    }

    /// Connects and looks at the certificates.
    ///
    /// @return whether an answer can be asked for
    private boolean reached(List<InetAddress> addresses, Optional<InetSocketAddress> proxy)
            throws FailureException, InterruptedException {
        Optional<Secret> login = proxy.isPresent() ? network.login(proxy.get()) : Optional.empty();
        try (Line line = Line.open(base, addresses, proxy, login, patience)) {
            add(
                    CheckStep.well(
                            Kind.CONNECTION,
                            Message.of(
                                    "network.connection.well",
                                    addresses.getFirst().getHostAddress())));
            if (!base.getScheme().equalsIgnoreCase("https")) {
                add(CheckStep.skipped(Kind.CERTIFICATE, Message.of("network.certificate.none")));
                return true;
            }
            CertificateLook look = CertificateLook.at(base, line, network.trust());
            chain = look.chain();
            if (look.failure().isPresent()) {
                refused(look.failure().get().failure());
                return false;
            }
        }
        X509Certificate own = chain.getFirst();
        add(
                CheckStep.well(
                        Kind.CERTIFICATE,
                        Message.of(
                                "network.certificate.well",
                                CertificateNames.issuer(own),
                                own.getNotAfter()
                                        .toInstant()
                                        .atZone(ZoneId.systemDefault())
                                        .toLocalDate()
                                        .toString())));
        return true;
    }

    private void refused(Failure failure) {
        boolean unknown =
                failure instanceof Failure.Unreachable unreachable
                        && unreachable.cause() == Failure.Cause.UNKNOWN_AUTHORITY;
        if (!unknown || chain.isEmpty()) {
            problem(Kind.CERTIFICATE, failure);
            return;
        }
        offer = Optional.of(TrustOffer.of(chain, clock.instant()));
        add(
                CheckStep.problem(
                        Kind.CERTIFICATE,
                        Message.of("network.certificate.unknown", failure.said()),
                        Message.of("network.advice.authority")));
    }

    private void answer() throws FailureException, InterruptedException {
        Answer answer = transport.look(base, patience.multipliedBy(2));
        add(AnswerSteps.answer(base, answer));
        add(AnswerSteps.clock(answer));
    }

    private void problem(Kind kind, Failure failure) {
        Message title = FailureWords.said(failure).orElseGet(() -> FailureWords.title(failure));
        add(CheckStep.problem(kind, title, FailureWords.sentence(failure)));
    }

    private Kind next() {
        return rest().iterator().next();
    }

    /// The steps that were not gone yet, in order.
    private Set<Kind> rest() {
        Set<Kind> rest = EnumSet.allOf(Kind.class);
        steps.forEach(step -> rest.remove(step.kind()));
        return rest;
    }

    private void skipRest() {
        rest().forEach(kind -> add(CheckStep.skipped(kind, Message.of("network.skipped"))));
    }

    private void add(CheckStep step) {
        steps.add(step);
        progress.accept(step);
    }
}
