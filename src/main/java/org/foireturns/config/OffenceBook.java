package org.foireturns.config;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Offences;

/**
 * The offences of {@code vocabulary/offences.yml}, for the books that name them by id. One without names cannot be told
 * from others in a return.
 *
 * @param unsure whether the book is missing or has mistakes itself, so that an offence it lacks says nothing
 */
record OffenceBook(Offences offences, boolean unsure) {
    static final String FILE = "vocabulary/offences.yml";
    static final String STEM = "offences";

    /** Notes offences without a name, and names that stand for two. */
    static void check(YamlValue root) {
        Map<String, String> owners = new HashMap<>();
        root.map().forEach((id, list) -> {
            List<YamlValue> names = list.list();
            if (names.isEmpty()) {
                list.mistake("\"" + id + "\" needs at least one name, the first as an officer calls it");
            }
            names.forEach(name -> name.text().ifPresent(text -> {
                String owner = owners.putIfAbsent(text.toLowerCase(Locale.ROOT), id);
                if (owner != null && !owner.equals(id)) {
                    name.mistake("\"" + text + "\" is a name of \"" + owner + "\" already");
                }
            }));
        });
    }

    /** The id as typed; a mistake when there is no such offence. */
    Optional<String> read(YamlValue value) {
        Optional<String> id = value.text();
        id.filter(text -> !unsure && !offences.hold(text))
                .ifPresent(text ->
                        value.mistake("\"%s\" is no offence of %s (%s); add it there with the names that forces give it"
                                .formatted(
                                        text,
                                        FILE,
                                        String.join(", ", offences.names().keySet()))));
        return id;
    }
}
