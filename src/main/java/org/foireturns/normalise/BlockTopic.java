package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foireturns.model.Block;
import org.foireturns.model.Label;
import org.foireturns.model.Observation;
import org.foireturns.model.Role;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.normalise.LabelMeaning.OfAge;
import org.foireturns.normalise.LabelMeaning.OfGender;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.foireturns.normalise.LabelMeaning.Unknown;

/**
 * The part of the offences that a whole table counts, by the lines over it: "Female victims".
 *
 * @param whole that holds for each value whose own labels do not say otherwise
 * @param first group of a table of groups: its name stands over the first lines as a title does, and the next group
 *     among the labels
 * @param contested the titles on one line that say different things, of which none holds for the whole table
 */
record BlockTopic(Part whole, Part first, List<String> contested) {
    BlockTopic {
        contested = List.copyOf(contested);
    }

    /** A longer line over a table is a sentence, not its title. */
    private static final int LONGEST_TITLE = 80;

    /** Some of the offences. */
    record Part(VictimGender gender, VictimAge age, String platform) {
        private static final Part ALL = new Part(VictimGender.ALL, VictimAge.ALL, Observation.ALL_PLATFORMS);
    }

    static BlockTopic of(Block.Table table, String sheet, Lexicon lexicon, Meanings said) {
        List<String> lines = lines(table, sheet);
        Vocabulary vocabulary = lexicon.vocabulary();
        PlatformReader platforms = lexicon.labels().platforms();
        GenderReader genders = lexicon.genders();
        boolean gender = says(said, Axis.GENDER);
        boolean age = says(said, Axis.AGE);
        boolean platform = says(said, Axis.PLATFORM);
        Part whole = new Part(
                gender ? VictimGender.ALL : nearest(lines, genders::in).orElse(VictimGender.ALL),
                age ? VictimAge.ALL : nearest(lines, BlockTopic::age).orElse(VictimAge.ALL),
                platform
                        ? Observation.ALL_PLATFORMS
                        : nearest(lines, line -> platform(line, vocabulary, platforms))
                                .orElse(Observation.ALL_PLATFORMS));
        List<String> contested = new ArrayList<>();
        if (!gender) {
            contested.addAll(contested(table, genders::in));
        }
        if (!age) {
            contested.addAll(contested(table, BlockTopic::age));
        }
        if (!platform) {
            contested.addAll(contested(table, line -> platform(line, vocabulary, platforms)));
        }
        if (table.titles().isEmpty()) {
            return new BlockTopic(whole, Part.ALL, contested);
        }
        String last = table.titles().get(table.titles().size() - 1).text();
        Part first = new Part(
                gender ? genders.read(last).orElse(VictimGender.ALL) : VictimGender.ALL,
                age ? AgeReader.read(last).orElse(VictimAge.ALL) : VictimAge.ALL,
                platform ? platforms.listed(last).orElse(Observation.ALL_PLATFORMS) : Observation.ALL_PLATFORMS);
        return new BlockTopic(whole, first, contested);
    }

    private static <T> List<String> contested(Block.Table table, Function<String, Optional<T>> reader) {
        Map<Integer, Map<T, String>> byRow = new TreeMap<>();
        for (Label title : table.titles()) {
            reader.apply(title.text())
                    .ifPresent(
                            said -> byRow.computeIfAbsent(title.cell().address().row(), row -> new LinkedHashMap<>())
                                    .putIfAbsent(said, title.text()));
        }
        return byRow.values().stream()
                .filter(line -> line.size() > 1)
                .flatMap(line -> line.values().stream())
                .toList();
    }

    /** What stands over one value; a total is of all groups. */
    Part over(Fold value) {
        return value.role() == Role.STATED_TOTAL || first.equals(Part.ALL)
                ? whole
                : new Part(
                        first.gender == VictimGender.ALL ? whole.gender : first.gender,
                        first.age.equals(VictimAge.ALL) ? whole.age : first.age,
                        first.platform.equals(Observation.ALL_PLATFORMS) ? whole.platform : first.platform);
    }

    /** From the farthest line to the nearest. */
    private static List<String> lines(Block.Table table, String sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet);
        table.above().stream()
                .map(Label::text)
                .filter(line -> line.length() <= LONGEST_TITLE)
                .forEach(lines::add);
        boolean asked = table.values().stream()
                .flatMap(value -> Stream.concat(value.rows().stream(), value.columns().stream()))
                .anyMatch(BlockTopic::asks);
        table.titles().stream()
                .filter(title -> !asked || !asks(title))
                .map(Label::text)
                .forEach(lines::add);
        return lines;
    }

    /** One question says nothing of the answer to another. */
    private static boolean asks(Label label) {
        return label.text().strip().endsWith("?");
    }

    private static boolean says(Meanings said, Axis axis) {
        return said.all().anyMatch(meaning -> axis == axis(meaning));
    }

    private static Axis axis(LabelMeaning meaning) {
        if (meaning instanceof Unknown unknown) {
            return unknown.axis();
        }
        return meaning instanceof OfGender
                ? Axis.GENDER
                : meaning instanceof OfAge ? Axis.AGE : meaning instanceof OfPlatform ? Axis.PLATFORM : Axis.NONE;
    }

    private static <T> Optional<T> nearest(List<String> lines, Function<String, Optional<T>> reader) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<T> found = reader.apply(lines.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<VictimAge> age(String line) {
        Set<VictimAge> ages = AgesIn.text(line);
        return ages.size() == 1 ? ages.stream().findFirst() : Optional.empty();
    }

    private static Optional<String> platform(String line, Vocabulary vocabulary, PlatformReader platforms) {
        if (vocabulary.head(line) != Head.COUNT) {
            return platforms.listed(line);
        }
        Set<String> named = platforms.in(line);
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }
}
