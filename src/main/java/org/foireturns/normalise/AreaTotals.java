package org.foireturns.normalise;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;

/**
 * Tells a total over several forces by its words: a word for a total and a nation or region, "Welsh total", "All
 * forces". An area alone is none, nor is one whose name is also a force's, or that has one force only.
 */
final class AreaTotals {
    private static final Set<String> PADDING = Set.of(
            "forces",
            "force",
            "police",
            "constabularies",
            "region",
            "regional",
            "area",
            "areas",
            "for",
            "of",
            "the",
            "in",
            "across",
            "grand",
            "sub",
            "and",
            "offences",
            "number",
            "combined",
            "heddluoedd",
            "heddlu");
    private static final List<String> NATIONS = List.of(
            "united kingdom", "uk", "great britain", "gb", "england", "english", "wales", "welsh", "cymru", "national");

    private final Vocabulary vocabulary;
    private final List<String> areas;

    AreaTotals(Vocabulary vocabulary, Forces forces) {
        this.vocabulary = vocabulary;
        Set<String> found = new TreeSet<>(NATIONS);
        forces.all().stream()
                .collect(Collectors.groupingBy(Force::region, Collectors.counting()))
                .forEach((region, count) -> {
                    String name = Key.of(region);
                    if (count > 1 && !name.isEmpty() && !inAName(name, forces)) {
                        found.add(name);
                    }
                });
        this.areas = List.copyOf(found);
    }

    private static boolean inAName(String area, Forces forces) {
        return forces.all().stream()
                .flatMap(force -> Stream.concat(Stream.of(force.name()), force.aliases().stream()))
                .anyMatch(name -> words(Key.of(name)).contains(words(area)));
    }

    /** Whether a label that stands among forces is a total over several. */
    boolean names(String text) {
        String rest = words(Key.of(text));
        for (String area : areas) {
            rest = rest.replace(words(area), " ");
        }
        List<String> left = Arrays.stream(rest.strip().split(" +")).toList();
        return left.stream().anyMatch(vocabulary.totals::are)
                && left.stream().allMatch(word -> PADDING.contains(word) || vocabulary.totals.are(word));
    }

    /** With a space on either side, so that whole words are found. */
    private static String words(String key) {
        return " " + key + " ";
    }
}
