package dev.rolecall.snapshot.sqlite;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Messages in JSON and back: the key and what fills it, so that they are told in the words and the
/// language of whoever reads them. A key that this Rolecall has no words for becomes a message that
/// says so.
final class MessageText {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Messages words = new Messages(Locale.ROOT);

    static String of(Message message) {
        return node(message).toString();
    }

    static ObjectNode node(Message message) {
        ObjectNode node = JSON.createObjectNode().put("key", message.key());
        ArrayNode arguments = node.putArray("arguments");
        message.arguments().forEach(argument -> add(arguments.addObject(), argument));
        return node;
    }

    private static void add(ObjectNode node, Object argument) {
        switch (argument) {
            case Message inner -> node.set("Message", node(inner));
            case Integer number -> node.put("Integer", number);
            case Long number -> node.put("Long", number);
            case Number number -> node.put("Double", number.doubleValue());
            case Instant time -> node.put("Instant", time.toString());
            case LocalDate day -> node.put("LocalDate", day.toString());
            case LocalTime time -> node.put("LocalTime", time.toString());
            case LocalDateTime time -> node.put("LocalDateTime", time.toString());
            case OffsetDateTime time -> node.put("OffsetDateTime", time.toString());
            case ZonedDateTime time -> node.put("ZonedDateTime", time.toString());
            case Duration time -> node.put("Duration", time.toString());
            default -> node.put("String", argument.toString());
        }
    }

    Message read(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException damaged) {
            return Message.of("snapshot.formerWords", "");
        }
    }

    Message read(JsonNode node) {
        String key = node.path("key").asString("");
        if (!words.knows(key)) {
            return Message.of("snapshot.formerWords", key);
        }
        List<Object> arguments = new ArrayList<>();
        node.path("arguments")
                .forEach(argument ->
                        argument.properties()
                                .forEach(one ->
                                        arguments.add(argument(one.getKey(), one.getValue()))));
        return new Message(key, arguments);
    }

    private Object argument(String type, JsonNode value) {
        String text = value.asString("");
        try {
            return switch (type) {
                case "Message" -> read(value);
                case "Integer" -> value.asInt(0);
                case "Long" -> value.asLong(0);
                case "Double" -> value.asDouble(0);
                case "Instant" -> Instant.parse(text);
                case "LocalDate" -> LocalDate.parse(text);
                case "LocalTime" -> LocalTime.parse(text);
                case "LocalDateTime" -> LocalDateTime.parse(text);
                case "OffsetDateTime" -> OffsetDateTime.parse(text);
                case "ZonedDateTime" -> ZonedDateTime.parse(text);
                case "Duration" -> Duration.parse(text);
                default -> text;
            };
        } catch (DateTimeException damaged) {
            return text;
        }
    }
}
