package dev.rolecall.sandbox;

import dev.rolecall.sandbox.datarobot.DataRobotDouble;
import dev.rolecall.sandbox.gemini.GeminiDouble;
import dev.rolecall.sandbox.google.GoogleDouble;
import dev.rolecall.sandbox.google.GoogleSignIns;
import dev.rolecall.sandbox.google.GoogleState;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.LoopbackServer;
import dev.rolecall.sandbox.http.Service;
import dev.rolecall.sandbox.http.Traffic;
import dev.rolecall.sandbox.mistral.MistralDouble;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Holdings;
import java.net.URI;
import java.util.Map;

/// Stateful doubles of Mistral, Gemini and DataRobot, and of the sign-in Gemini needs, on loopback:
/// for demonstrations, training and tests.
public final class Sandbox implements AutoCloseable {
    private final LoopbackServer server;
    private final Company company;
    private final Faults faults;
    private final Switches switches;
    private final Traffic traffic;
    private final GoogleSignIns signIns;
    private final Tokens tokens = new Tokens();

    private Sandbox(
            LoopbackServer server,
            Company company,
            Faults faults,
            Switches switches,
            Traffic traffic,
            GoogleSignIns signIns) {
        this.server = server;
        this.company = company;
        this.faults = faults;
        this.switches = switches;
        this.traffic = traffic;
        this.signIns = signIns;
    }

    /// Starts a sandbox; it answers until it is closed.
    ///
    /// @throws java.io.UncheckedIOException when the port is taken
    public static Sandbox start(SandboxOptions options) {
        Holdings holdings = options.holdings();
        Switches switches = new Switches();
        Faults faults = new Faults();
        Traffic traffic = new Traffic();
        GoogleState google = new GoogleState();
        LoopbackServer server =
                LoopbackServer.open(
                        options.port(),
                        options.latency(),
                        Map.of(
                                Service.MISTRAL,
                                new MistralDouble(holdings, switches.mistral()),
                                Service.GEMINI,
                                new GeminiDouble(holdings, switches.gemini(), google.tokens()),
                                Service.DATAROBOT,
                                new DataRobotDouble(holdings, switches.dataRobot(), traffic::sent),
                                Service.GOOGLE,
                                new GoogleDouble(holdings.company(), switches.google(), google)),
                        faults,
                        traffic);
        GoogleSignIns signIns =
                new GoogleSignIns(server.base(Service.GOOGLE), holdings.company(), google);
        return new Sandbox(server, holdings.company(), faults, switches, traffic, signIns);
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

    /// Google's sign-in: its files, and what becomes of those who signed in.
    public GoogleSignIns googleSignIns() {
        return signIns;
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
