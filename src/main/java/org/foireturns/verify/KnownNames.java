package org.foireturns.verify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;

/** The platforms and forces of {@code config}, found by their names and aliases. */
final class KnownNames {
    /** Shorter names stand for a platform only where they are the whole text: "X", "SC". */
    private static final int SHORTEST_IN_TEXT = 3;

    private final Platforms platforms;
    private final Forces forces;
    private final Map<String, String> platformOf = new HashMap<>();
    private final Map<String, WordList> platformNames = new HashMap<>();
    private final Map<String, WordList> forceNames = new HashMap<>();
    private final Map<String, Set<String>> areas = new HashMap<>();

    KnownNames(Platforms platforms, Forces forces) {
        this.platforms = platforms;
        this.forces = forces;
        for (Platform platform : platforms.all()) {
            List<String> names = names(platform.id(), platform.name(), platform.aliases());
            names.forEach(name -> platformOf.putIfAbsent(Folded.letters(name), platform.id()));
            names.removeIf(name -> Folded.letters(name).length() < SHORTEST_IN_TEXT);
            platformNames.put(platform.id(), new WordList(names));
        }
        for (Force force : forces.all()) {
            forceNames.put(force.id(), new WordList(names(force.id(), force.name(), force.aliases())));
        }
    }

    private static List<String> names(String id, String name, List<String> aliases) {
        List<String> names = new ArrayList<>(aliases);
        names.add(id);
        names.add(name);
        return names;
    }

    /**
     * The platform that a text names. One that the list does not know has an id of its own; so may a text that has the
     * name of a known one in it.
     */
    SaidOfAxis platform(String text, KnownWords words) {
        if (words.unknown(text)) {
            return SaidOfAxis.of(SaidOfAxis.UNKNOWN);
        }
        String listed = platformOf.get(Folded.letters(text));
        if (listed != null) {
            return SaidOfAxis.of(listed);
        }
        String own = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        Set<String> may = named(platformNames, text);
        if (!may.isEmpty() || own.isEmpty() || words.doubtful(text)) {
            may.add(SaidOfAxis.UNKNOWN);
        }
        if (!own.isEmpty()) {
            may.add(own);
        }
        return SaidOfAxis.oneOf(may);
    }

    SaidOfAxis force(String text) {
        return SaidOfAxis.oneOf(named(forceNames, text));
    }

    private static Set<String> named(Map<String, WordList> names, String text) {
        Set<String> named = new TreeSet<>();
        names.forEach((id, list) -> {
            if (list.in(text)) {
                named.add(id);
            }
        });
        return named;
    }

    Set<String> group(String id) {
        return platforms.group(id);
    }

    /** The forces of an area: a force itself, a region of England, a nation, England and Wales, the UK. */
    Set<String> forcesOf(String area) {
        return areas.computeIfAbsent(area, this::membersOf);
    }

    private Set<String> membersOf(String area) {
        Set<String> members = new TreeSet<>();
        for (Force force : forces.all()) {
            boolean inside = force.id().equals(area)
                    || (force.inUk45()
                            && (area.equals("uk")
                                    || force.nation().equals(area)
                                    || region(force).equals(area)))
                    || (force.inEnglandAndWales43() && area.equals("england-and-wales"));
            if (inside) {
                members.add(force.id());
            }
        }
        return Collections.unmodifiableSet(members);
    }

    private static String region(Force force) {
        return Folded.words(force.region()).replace(' ', '-') + "-region";
    }
}
