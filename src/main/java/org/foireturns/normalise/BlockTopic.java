package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.foireturns.model.Block;
import org.foireturns.model.Label;
import org.foireturns.model.Observation;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.normalise.LabelMeaning.OfAge;
import org.foireturns.normalise.LabelMeaning.OfGender;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.foireturns.normalise.LabelMeaning.Unknown;

/** The part of the offences that a whole table counts, by the lines over it: "Female victims". */
record BlockTopic(VictimGender gender, VictimAge age, String platform) {
    /** A longer line over a table is a sentence, not its title. */
    private static final int LONGEST_TITLE = 80;

    static BlockTopic of(
            Block.Table table, String sheet, Vocabulary vocabulary, PlatformReader platforms, Meanings said) {
        List<String> lines = lines(table, sheet);
        GenderReader genders = new GenderReader(vocabulary);
        return new BlockTopic(
                says(said, Axis.GENDER)
                        ? VictimGender.ALL
                        : nearest(lines, genders::in).orElse(VictimGender.ALL),
                says(said, Axis.AGE)
                        ? VictimAge.ALL
                        : nearest(lines, BlockTopic::age).orElse(VictimAge.ALL),
                says(said, Axis.PLATFORM)
                        ? Observation.ALL_PLATFORMS
                        : nearest(lines, line -> platform(line, vocabulary, platforms))
                                .orElse(Observation.ALL_PLATFORMS));
    }

    /** From the farthest line to the nearest. */
    private static List<String> lines(Block.Table table, String sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet);
        table.above().stream()
                .map(Label::text)
                .filter(line -> line.length() <= LONGEST_TITLE)
                .forEach(lines::add);
        table.titles().stream().map(Label::text).forEach(lines::add);
        return lines;
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
