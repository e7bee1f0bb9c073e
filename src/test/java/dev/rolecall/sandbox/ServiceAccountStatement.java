package dev.rolecall.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/// Signs what a service account shows the token endpoint, from its key file.
final class ServiceAccountStatement {
    private static final String SCOPE =
            "https://www.googleapis.com/auth/generative-language.retriever";

    private ServiceAccountStatement() {}

    static String signed(JsonNode key, Instant issued, Duration life) throws Exception {
        String head =
                part(
                        "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}"
                                .formatted(key.path("private_key_id").asString()));
        String claims =
                part(
                        "{\"iss\":\"%s\",\"aud\":\"%s\",\"iat\":%d,\"exp\":%d,\"scope\":\"%s\"}"
                                .formatted(
                                        key.path("client_email").asString(),
                                        key.path("token_uri").asString(),
                                        issued.getEpochSecond(),
                                        issued.plus(life).getEpochSecond(),
                                        SCOPE));
        String pem = key.path("private_key").asString().replaceAll("-----[A-Z ]+-----|\\s", "");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(
                KeyFactory.getInstance("RSA")
                        .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem))));
        signature.update((head + "." + claims).getBytes(StandardCharsets.US_ASCII));
        return head
                + "."
                + claims
                + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String part(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
