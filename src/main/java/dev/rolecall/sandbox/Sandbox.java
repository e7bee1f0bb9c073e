package dev.rolecall.sandbox;

import dev.rolecall.sandbox.datarobot.DataRobotDouble;
import dev.rolecall.sandbox.gemini.GeminiDouble;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.LoopbackServer;
import dev.rolecall.sandbox.http.Service;
import dev.rolecall.sandbox.http.Traffic;
import dev.rolecall.sandbox.mistral.MistralDouble;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Holdings;
import java.net.URI;
import java.util.Map;

/// Stateful doubles of Mistral, Gemini and DataRobot on loopback, for demonstrations, training and
/// tests.
public final class Sandbox implements AutoCloseable {
    private final LoopbackServer server;
    private final Company company;
    private final Faults faults;
    private final Switches switches;
    private final Traffic traffic;
    private final Tokens tokens = new Tokens();

    private Sandbox(
            LoopbackServer server,
            Company company,
            Faults faults,
            Switches switches,
            Traffic traffic) {
        this.server = server;
        this.company = company;
        this.faults = faults;
        this.switches = switches;
        this.traffic = traffic;
    }

    /// Starts a sandbox; it answers until it is closed.
    ///
    /// @throws java.io.UncheckedIOException when the port is taken
    public static Sandbox start(SandboxOptions options) {
        Holdings holdings = options.holdings();
        Switches switches = new Switches();
        Faults faults = new Faults();
        Traffic traffic = new Traffic();
        LoopbackServer server =
                LoopbackServer.open(
                        options.port(),
                        options.latency(),
                        Map.of(
                                Service.MISTRAL,
                                new MistralDouble(holdings, switches.mistral()),
                                Service.GEMINI,
                                new GeminiDouble(holdings, switches.gemini()),
                                Service.DATAROBOT,
                                new DataRobotDouble(holdings, switches.dataRobot(), traffic::sent)),
                        faults,
                        traffic);
        return new Sandbox(server, holdings.company(), faults, switches, traffic);
    }

    /// Mistral's base address; a client appends `/v1/libraries` and so on.
    public URI mistralBase() {
        return server.base(Service.MISTRAL);
    }

    /// Gemini's base address, which ends in `/v1beta`.
    public URI geminiBase() {
        return server.base(Service.GEMINI);
    }

    /// DataRobot's base address, which ends in `/api/v2`.
    public URI dataRobotBase() {
        return server.base(Service.DATAROBOT);
    }

    /// The administrator's Mistral key.
    public String mistralToken() {
        return tokens.mistralOwner();
    }

    /// The administrator's Gemini access token.
    public String geminiToken() {
        return tokens.geminiOwner();
    }

    /// The administrator's DataRobot key.
    public String dataRobotToken() {
        return tokens.dataRobotOwner();
    }

    /// Every credential the sandbox knows, good and bad.
    public Tokens tokens() {
        return tokens;
    }

    /// The people and teams who can be given access, with their ids in each service.
    public Company company() {
        return company;
    }

    /// What is to go wrong.
    public Faults faults() {
        return faults;
    }

    /// What the facts leave open.
    public Switches switches() {
        return switches;
    }

    /// What was asked so far.
    public Traffic traffic() {
        return traffic;
    }

    /// Ends everything: waits, calls in flight, threads, the port.
    @Override
    public void close() {
        server.close();
    }
}
