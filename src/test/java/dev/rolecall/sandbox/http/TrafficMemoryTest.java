package dev.rolecall.sandbox.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrafficMemoryTest {
    @Test
    void only_the_last_fifty_thousand_calls_are_kept() {
        Traffic traffic = new Traffic();
        for (int number = 1; number <= 50_003; number++) {
            new Recording(traffic, Service.MISTRAL, number).ends(200);
        }
        assertThat(traffic.calls()).hasSize(50_000);
        assertThat(traffic.calls().getFirst().number()).isEqualTo(4);
        assertThat(traffic.total()).isEqualTo(50_003);
    }
}
