package dev.rolecall.signin;

import com.google.auth.http.HttpTransportFactory;
import com.google.auth.oauth2.GoogleCredentials;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// What is around the program that matters for default credentials.
///
/// @param environment the process's environment variables
/// @param home the person's folder
record Surroundings(Map<String, String> environment, Path home, Machine machine) {
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /// Credentials of the machine itself, such as a virtual one in Google's cloud.
    @FunctionalInterface
    interface Machine {
        GoogleCredentials find(HttpTransportFactory http) throws IOException;
    }

    static Surroundings ofThisProcess() {
        return new Surroundings(
                System.getenv(),
                Path.of(System.getProperty("user.home", "")),
                GoogleCredentials::getApplicationDefault);
    }

    /// Variables may hold secrets of others.
    @Override
    public String toString() {
        return "Surroundings[" + home + "]";
    }
}
