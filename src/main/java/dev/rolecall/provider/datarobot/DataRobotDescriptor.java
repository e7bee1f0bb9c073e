package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.ProviderId;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.BaseAddress;
import dev.rolecall.provider.Descriptor;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/// DataRobot as data (FACTS 0, 3.1); its kinds are the rows of [EntityTypes].
final class DataRobotDescriptor {
    static final Descriptor DESCRIPTOR =
            new Descriptor(
                    new ProviderId("datarobot"),
                    Message.of("datarobot.name"),
                    "D",
                    Message.of("datarobot.credentialHint"),
                    List.of(
                            new BaseAddress(
                                    Message.of("datarobot.address.us"),
                                    URI.create("https://app.datarobot.com/api/v2")),
                            new BaseAddress(
                                    Message.of("datarobot.address.eu"),
                                    URI.create("https://app.eu.datarobot.com/api/v2")),
                            new BaseAddress(
                                    Message.of("datarobot.address.jp"),
                                    URI.create("https://app.jp.datarobot.com/api/v2"))),
                    EntityTypes.ALL.stream().map(EntityType::descriptor).toList(),
                    Duration.ZERO);

    private DataRobotDescriptor() {}
}
