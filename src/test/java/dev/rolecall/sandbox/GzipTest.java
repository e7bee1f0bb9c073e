package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
    @Test
    void a_client_that_takes_gzip_gets_it() throws IOException, InterruptedException {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
                HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(sandbox.mistralBase() + "/v1/libraries"))
                            .header("Authorization", "Bearer " + sandbox.mistralToken())
                            .header("Accept-Encoding", "gzip")
                            .build();
            var response = client.send(request, BodyHandlers.ofByteArray());
            assertThat(response.headers().firstValue("Content-Encoding")).contains("gzip");
            byte[] plain =
                    new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes();
            assertThat(plain.length).isGreaterThan(response.body().length * 2);
            assertThat(new String(plain, StandardCharsets.UTF_8))
                    .isEqualTo(Asking.mistral(sandbox).get("/v1/libraries").body());
        }
    }
}
