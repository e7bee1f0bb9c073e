package dev.rolecall.network;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.http.Gateway;
import dev.rolecall.http.Routes;
import dev.rolecall.i18n.Message;
import dev.rolecall.network.proxy.DesktopProxies;
import dev.rolecall.network.proxy.PacDownload;
import dev.rolecall.network.proxy.ProxySurroundings;
import dev.rolecall.network.proxy.Route;
import dev.rolecall.network.proxy.RouteFinders;
import dev.rolecall.network.trust.Anchors;
import dev.rolecall.network.trust.PemFiles;
import dev.rolecall.network.trust.RenewableTrust;
import dev.rolecall.network.trust.SystemAuthorities;
import dev.rolecall.network.trust.TrustedAuthority;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;

/// The way out of this machine under the settings of the moment. There is one in a program; what
/// was made from it follows every change of the settings without being made anew.
public final class Network implements Routes {
    /// The name under which the proxy's password is kept with the other secrets.
    public static final String PASSWORD = "network-proxy-password";

    private final StoredSecrets secrets;
    private final Clock clock;
    private final SystemAuthorities system;
    private final PemFiles pemFiles;
    private final RenewableTrust trust;
    private final ProxySurroundings around;
    private final FixedNetwork fixed;
    private final AtomicReference<NetworkSettings> own;
    private final AtomicReference<WaysOut> ways;

    /// A network in which a person chooses everything.
    public Network(
            NetworkSettings settings,
            StoredSecrets secrets,
            Map<String, String> variables,
            ProxySelector desktop,
            SystemAuthorities system,
            Clock clock) {
        this(settings, FixedNetwork.NONE, secrets, variables, desktop, system, clock);
    }

    /// @param settings what a person chose
    /// @param fixed what is not theirs to choose
    /// @param variables of the environment
    /// @param desktop what the system's own settings say of proxies
    /// @param clock in this machine's zone
    public Network(
            NetworkSettings settings,
            FixedNetwork fixed,
            StoredSecrets secrets,
            Map<String, String> variables,
            ProxySelector desktop,
            SystemAuthorities system,
            Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
        this.system = system;
        this.pemFiles = new PemFiles(clock);
        this.trust = new RenewableTrust(() -> anchors(fixed.over(settings)), clock);
        this.around =
                new ProxySurroundings(variables, desktop, new PacDownload(trust::context), clock);
        this.fixed = fixed;
        this.own = new AtomicReference<>(settings);
        this.ways = new AtomicReference<>(waysOf(fixed.over(settings)));
    }

    /// The network of this machine.
    public static Network ofThisSystem(
            NetworkSettings settings,
            FixedNetwork fixed,
            StoredSecrets secrets,
            Map<String, String> variables) {
        return new Network(
                settings,
                fixed,
                secrets,
                variables,
                new DesktopProxies(),
                SystemAuthorities.ofThisSystem(variables),
                Clock.system(ZoneId.systemDefault()));
    }

    /// For the one transport of the program.
    public Gateway gateway() {
        return new Gateway(trust::context, this);
    }

    /// Relies on the authorities of the moment; never on a name that does not match.
    public SSLContext context() {
        return trust.context();
    }

    /// The trust behind [#context], for looking at what a service shows.
    public RenewableTrust trust() {
        return trust;
    }

    /// The settings that are in force.
    public NetworkSettings settings() {
        return fixed.over(own.get());
    }

    /// What a person chose, whether it is in force or not.
    public NetworkSettings own() {
        return own.get();
    }

    /// What is not theirs to choose.
    public FixedNetwork fixed() {
        return fixed;
    }

    /// Follows what a person chose from the next request on, as far as it is theirs to choose;
    /// connections that are open and in use end first.
    public void change(NetworkSettings changed) {
        own.set(changed);
        NetworkSettings inForce = fixed.over(changed);
        ways.set(waysOf(inForce));
        trust.renew(() -> anchors(inForce));
    }

    /// Keeps the proxy's password, or forgets it if it is empty.
    ///
    /// @throws FailureException if the place of secrets is locked or out of order
    public void keepPassword(Optional<Secret> password) throws FailureException {
        if (password.isPresent()) {
            secrets.keep(PASSWORD, password.get());
        } else {
            secrets.forget(PASSWORD);
        }
    }

    /// What is wrong with the files of authorities, a sentence each. Reads them.
    public List<Message> problems() {
        return pemFiles.read(settings().pemFiles()).problems();
    }

    /// The ways to `target`, and who said so.
    ///
    /// @throws FailureException if no way can be told
    public Route route(URI target) throws FailureException, InterruptedException {
        return ways.get().route(target);
    }

    @Override
    public Optional<InetSocketAddress> proxy(URI target)
            throws FailureException, InterruptedException {
        return ways.get().proxy(target);
    }

    @Override
    public Optional<Secret> login(InetSocketAddress proxy) throws FailureException {
        return ways.get().login(proxy);
    }

    @Override
    public boolean proxyDown(URI target, InetSocketAddress proxy)
            throws FailureException, InterruptedException {
        return ways.get().proxyDown(target, proxy);
    }

    private WaysOut waysOf(NetworkSettings chosen) {
        RouteFinders finders = new RouteFinders(chosen.proxy(), around);
        return new WaysOut(finders, chosen.proxyUser(), secrets, clock);
    }

    private List<X509Certificate> anchors(NetworkSettings chosen) {
        List<X509Certificate> own =
                chosen.authorities().stream()
                        .map(TrustedAuthority::certificate)
                        .flatMap(Optional::stream)
                        .toList();
        return system.read()
                .and(pemFiles.read(chosen.pemFiles()))
                .and(new Anchors(own, List.of()))
                .certificates();
    }
}
