package dev.rolecall.signin;

import com.google.api.client.http.HttpTransport;
import com.google.api.client.http.LowLevelHttpRequest;
import com.google.auth.http.HttpTransportFactory;
import dev.rolecall.http.Errand;
import java.net.URI;

/// The way out for Google's library: the same proxy, trust, deadline and interruption as for every
/// other call of Rolecall's. The library never opens a connection of its own.
final class LibraryHttp extends HttpTransport implements HttpTransportFactory {
    private final Errand errand;

    LibraryHttp(Errand errand) {
        QuietLibrary.see();
        this.errand = errand;
    }

    @Override
    public HttpTransport create() {
        return this;
    }

    @Override
    public boolean supportsMethod(String method) {
        return true;
    }

    @Override
    protected LowLevelHttpRequest buildRequest(String method, String url) {
        return new LibraryRequest(errand, method, URI.create(url));
    }
}
