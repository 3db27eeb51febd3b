package org.foireturns.config;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Checks the offence that {@code application.yml} gives to requests which nobody described. */
final class DefaultOffence {
    /** The ways in which the name of a setting may be written. */
    private static final List<String> KEYS = List.of("default-offence", "defaultOffence", "default_offence");

    private DefaultOffence() {}

    static void check(BookFile file, OffenceBook offences, Mistakes mistakes) {
        for (YamlValue settings : YamlBook.readAll(file, mistakes)) {
            Map<String, YamlValue> all = keys(settings);
            YamlValue foi = all.get("foi");
            Map<String, YamlValue> own = foi == null ? Map.of() : keys(foi);
            for (String key : KEYS) {
                check(own.get(key), offences);
                check(all.get("foi." + key), offences);
            }
        }
    }

    private static Map<String, YamlValue> keys(YamlValue value) {
        return value.node() instanceof MappingNode ? value.map() : Map.of();
    }

    private static void check(@Nullable YamlValue value, OffenceBook offences) {
        if (value != null && value.isText()) {
            offences.read(value);
        }
    }
}
