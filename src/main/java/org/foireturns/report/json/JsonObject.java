package org.foireturns.report.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A JSON object, written in the order in which its members are added and one member to a line. */
public final class JsonObject {

    private static final String INDENT = "  ";

    private final List<String> members = new ArrayList<>();

    JsonObject text(String name, String value) {
        return member(name, JsonText.quoted(value));
    }

    JsonObject number(String name, long value) {
        return member(name, Long.toString(value));
    }

    JsonObject truth(String name, boolean value) {
        return member(name, Boolean.toString(value));
    }

    JsonObject texts(String name, List<String> values) {
        return array(name, values.stream().map(JsonText::quoted).toList());
    }

    JsonObject object(String name, JsonObject value) {
        return member(name, value.toString());
    }

    JsonObject objects(String name, List<JsonObject> values) {
        return array(name, values.stream().map(JsonObject::toString).toList());
    }

    private JsonObject array(String name, List<String> values) {
        return member(name, lines("[", values, "]"));
    }

    private JsonObject member(String name, String json) {
        members.add(JsonText.quoted(name) + ": " + json);
        return this;
    }

    private static String lines(String open, List<String> parts, String close) {
        return parts.isEmpty()
                ? open + close
                : parts.stream()
                        .map(part -> "\n" + INDENT + part.replace("\n", "\n" + INDENT))
                        .collect(Collectors.joining(",", open, "\n" + close));
    }

    @Override
    public String toString() {
        return lines("{", members, "}");
    }
}
