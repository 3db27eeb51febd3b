package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.AgeReading;
import org.foireturns.model.Count;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Gap;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.RecordCandidate.Victim;
import org.foireturns.model.Unit;
import org.foireturns.model.ValueReading;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.validate.Validation.Broken;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what the breakdowns of one block lack for the counts that were rejected. A count with a label that was not
 * understood may be a category of each dimension in which counts beside it differ, unless these already make up the
 * total that the force wrote.
 */
final class GapFinder {

    /** The properties of a row that say its category. */
    private static final Map<String, Dimension> OF_A_ROW =
            Map.of("gender", Dimension.VICTIM_GENDER, "age", Dimension.VICTIM_AGE);

    private static final String ALL = "all";
    /** Stands for the victims of a row that speaks of several. */
    private static final Victim NOBODY = new Victim(new AgeReading.Age(VictimAge.ALL), VictimGender.ALL);

    private final Map<CountLine, Categories> lines = new HashMap<>();

    /** Takes note of a count that is understood. */
    void add(CountCandidate understood) {
        if (understood.value() instanceof ValueReading.Read read) {
            for (Dimension dimension : Cut.JOINT) {
                Categories categories =
                        lines.computeIfAbsent(CountLine.of(understood, dimension), line -> new Categories());
                String category = category(understood, dimension);
                if (category.equals(ALL)) {
                    categories.totals.add(read.count());
                } else {
                    categories.parts.add(new Part(category, address(understood), read.count()));
                }
            }
        }
    }

    /** What is lacking for a value cell, once all that is understood was noted. */
    @Nullable
    Gap gap(CountCandidate rejected) {
        Period period = rejected.period();
        if (rejected.force() == null || period == null || rejected.coordinates().unit() == Unit.SUSPECTS) {
            return null;
        }
        Set<Dimension> open = EnumSet.noneOf(Dimension.class);
        if (!rejected.unread().isEmpty()) {
            Cut.JOINT.stream()
                    .filter(dimension -> mayBePart(rejected, dimension))
                    .forEach(open::add);
            if (open.isEmpty()) {
                return null;
            }
        }
        return Gap.of(period, rejected.coordinates().cut(), open);
    }

    private boolean mayBePart(CountCandidate rejected, Dimension dimension) {
        Categories beside = lines.get(CountLine.of(rejected, dimension));
        if (beside == null || !beside.mayHold(category(rejected, dimension), address(rejected))) {
            return false;
        }
        ValueReading value = rejected.value();
        if (value instanceof ValueReading.Words || value instanceof ValueReading.Percentage) {
            return false;
        }
        Long number = value instanceof ValueReading.Read read ? read.count().value() : null;
        return number == null || (number > 0 && !beside.addUp());
    }

    /** What is lacking for a row of a list that is rejected for nothing but the category it does not say. */
    static @Nullable Gap gap(RecordCandidate rejected, List<Broken> broken) {
        Period period = rejected.period();
        List<String> properties = broken.stream()
                .map(each -> each.property().substring(each.property().lastIndexOf('.') + 1))
                .toList();
        if (period == null || rejected.force() == null || !OF_A_ROW.keySet().containsAll(properties)) {
            return null;
        }
        Set<Dimension> open = EnumSet.noneOf(Dimension.class);
        properties.forEach(property -> open.add(Objects.requireNonNull(OF_A_ROW.get(property))));
        Victim victim = rejected.victims().size() == 1 ? rejected.victims().get(0) : NOBODY;
        VictimGender gender = victim.gender();
        return Gap.of(
                period,
                new Cut(
                        gender == null ? VictimGender.ALL : gender,
                        victim.age() instanceof AgeReading.Age read ? read.age() : VictimAge.ALL,
                        rejected.platforms().size() == 1
                                ? rejected.platforms().iterator().next()
                                : Observation.ALL_PLATFORMS),
                open);
    }

    private static String category(CountCandidate count, Dimension dimension) {
        return count.coordinates().cut().category(dimension);
    }

    private static Address address(CountCandidate count) {
        return count.provenance().cells().first();
    }

    /** Counts that differ in one dimension alone. */
    private record CountLine(
            @Nullable String force, @Nullable Period period, Cut over, Dimension along) {
        static CountLine of(CountCandidate count, Dimension along) {
            return new CountLine(
                    count.force(), count.period(), count.coordinates().cut().over(along), along);
        }
    }

    /** A count of one category. */
    private record Part(String category, Address at, Count count) {
        boolean inLineWith(Address other) {
            return at.row() == other.row() || at.column() == other.column();
        }
    }

    /** The counts of one line: of its categories, and of all of them together. */
    private static final class Categories {
        private final List<Part> parts = new ArrayList<>();
        private final List<Count> totals = new ArrayList<>();

        /**
         * Whether a count may be a further category. One that goes by the name of a category that is there, as a column
         * without a head goes by its neighbour's, may be when the categories stand in its row or column.
         */
        boolean mayHold(String category, Address at) {
            if (category.equals(ALL)) {
                return !parts.isEmpty();
            }
            List<Part> same = parts.stream()
                    .filter(part -> part.category.equals(category))
                    .toList();
            List<Part> others = parts.stream()
                    .filter(part -> !part.category.equals(category))
                    .toList();
            return !same.isEmpty()
                    && (others.stream().anyMatch(part -> part.inLineWith(at))
                            || same.stream().anyMatch(part -> part.inLineWith(at) && !runsAcross(part, at, others)));
        }

        /**
         * Whether the other categories stand in a row where the two cells stand in a column, or the other way round.
         */
        private static boolean runsAcross(Part part, Address at, List<Part> others) {
            boolean oneRow = part.at.row() == at.row();
            return others.stream()
                    .anyMatch(
                            other -> oneRow ? other.at.column() == part.at.column() : other.at.row() == part.at.row());
        }

        /** Whether the categories make up a total exactly, so that no other one has a part in it. */
        boolean addUp() {
            long sum = 0;
            for (Part part : parts) {
                Long number = part.count.value();
                if (number == null) {
                    return false;
                }
                sum += number;
            }
            long all = sum;
            return totals.stream().anyMatch(total -> Long.valueOf(all).equals(total.value()));
        }
    }
}
