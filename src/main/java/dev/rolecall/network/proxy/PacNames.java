package dev.rolecall.network.proxy;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/// What a script may ask of the network: addresses of names, and this machine's own.
interface PacNames {
    /// The addresses of `host`; none if it has none.
    List<InetAddress> of(String host);

    /// This machine's addresses, those that others can reach first.
    List<InetAddress> own();

    /// Asks the system.
    PacNames SYSTEM =
            new PacNames() {
                @Override
                public List<InetAddress> of(String host) {
                    try {
                        return Arrays.asList(InetAddress.getAllByName(host));
                    } catch (UnknownHostException nowhere) {
                        return List.of();
                    }
                }

                @Override
                public List<InetAddress> own() {
                    try {
                        List<InetAddress> reachable =
                                NetworkInterface.networkInterfaces()
                                        .flatMap(NetworkInterface::inetAddresses)
                                        .filter(address ->
                                                !address.isLoopbackAddress()
                                                        && !address.isLinkLocalAddress())
                                        .sorted((a, b) -> rank(a) - rank(b))
                                        .toList();
                        return reachable.isEmpty()
                                ? List.of(InetAddress.getLoopbackAddress())
                                : reachable;
                    } catch (SocketException noInterfaces) {
                        return List.of(InetAddress.getLoopbackAddress());
                    }
                }
            };

    private static int rank(InetAddress address) {
        return address instanceof Inet4Address ? 0 : 1;
    }
}
