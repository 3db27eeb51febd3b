package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.foireturns.lists.ListReading;
import org.foireturns.model.Block;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.Range;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ListUnclear;
import org.foireturns.model.finding.ReferencesRepeat;
import org.foireturns.pipeline.RecordTally.Book;
import org.foireturns.pipeline.RecordTally.Pair;

/**
 * What the counted rows of a list come to, as if the force had made the tables: its offences, its victims by gender and
 * age, its platforms. What another list of the return answers is kept to be compared.
 */
final class ListTotals {
    private final RecordTally tally;
    private final ListReading reading;
    private final Set<Dimension> compared;
    /** Whether it is one of several lists to be added, of which any may have offences with several victims. */
    private final boolean part;

    private final String request;
    private final String offence;
    private final Provenance sheet;
    private final List<Outcome> outcomes = new ArrayList<>();

    ListTotals(
            RecordTally tally,
            ListReading reading,
            Block.RecordList list,
            String request,
            String offence,
            Provenance sheet) {
        this.tally = tally;
        this.reading = reading;
        this.compared = list.compared();
        this.part = list.part();
        this.request = request;
        this.offence = offence;
        this.sheet = sheet;
    }

    /** The observations of every force and period, sorted. */
    List<Outcome> outcomes() {
        tally.books().forEach(this::add);
        return outcomes;
    }

    private boolean everyRow() {
        return reading.rows() == Unit.VICTIMS || tally.victimsDiffer();
    }

    private void add(RecordTally.Key key, Book book) {
        boolean victims = reading.rows() == Unit.VICTIMS && tally.references() == 0;
        boolean here = !book.victims(everyRow()).isEmpty() || !book.platforms().isEmpty();
        // The cells of the rows are accounted for once, by the first number that is made of them.
        total(key, book, victims ? Unit.VICTIMS : Unit.OFFENCES, book.cells());
        if (here && !tally.victimsUnclear()) {
            Unit unit = part || everyRow() || tally.severalVictims() || tally.withoutVictim()
                    ? Unit.VICTIMS
                    : Unit.OFFENCES;
            pairs(book)
                    .forEach((pair, number) -> add(
                            key,
                            book,
                            pair.gender(),
                            pair.age(),
                            Observation.ALL_PLATFORMS,
                            unit,
                            role(pair),
                            number,
                            0));
        }
        Unit unit = part || tally.severalPlatforms() ? Unit.MENTIONS : Unit.OFFENCES;
        Map<String, Range> platforms = new TreeMap<>(book.platforms());
        if (!platforms.isEmpty()) {
            reading.platforms().forEach(id -> platforms.putIfAbsent(id, Range.ZERO));
        }
        Role role = role(Set.of(Dimension.PLATFORM));
        platforms.forEach((id, number) -> add(key, book, VictimGender.ALL, VictimAge.ALL, id, unit, role, number, 0));
    }

    private void total(RecordTally.Key key, Book book, Unit unit, int cells) {
        Role role = role(Set.of(Dimension.TOTAL));
        add(key, book, VictimGender.ALL, VictimAge.ALL, Observation.ALL_PLATFORMS, unit, role, book.offences(), cells);
    }

    /** Victims by gender and age, without what is the total of all of them. */
    private Map<Pair, Range> pairs(Book book) {
        Map<Pair, Range> pairs = new TreeMap<>(book.victims(everyRow()));
        pairs.remove(new Pair(VictimGender.ALL, VictimAge.ALL));
        return pairs;
    }

    private Role role(Pair pair) {
        if (pair.gender() == VictimGender.ALL) {
            return role(Set.of(Dimension.VICTIM_AGE));
        }
        return role(
                pair.age().equals(VictimAge.ALL)
                        ? Set.of(Dimension.VICTIM_GENDER)
                        : Set.of(Dimension.VICTIM_GENDER, Dimension.VICTIM_AGE));
    }

    private Role role(Set<Dimension> split) {
        return compared.containsAll(split) ? Role.STATED_TOTAL : Role.DETAIL;
    }

    private void add(
            RecordTally.Key key,
            Book book,
            VictimGender gender,
            VictimAge age,
            String platform,
            Unit unit,
            Role role,
            Range number,
            int cells) {
        CellRange range = book.range();
        Observation observation = new Observation(
                request,
                key.force(),
                key.period(),
                new Coordinates(offence, new Cut(gender, age, platform), unit, role),
                number.exact() ? Count.of(number.lower()) : Count.between(number.lower(), number.upper()),
                new Provenance(sheet.file(), sheet.sha256(), sheet.sheet(), range, how()),
                "");
        outcomes.add(
                role == Role.STATED_TOTAL
                        ? new Outcome.Total(observation, cells)
                        : new Outcome.Accepted(observation, cells));
    }

    /** What the rows are, in words; where references repeat, lines are not offences. */
    private String how() {
        boolean repeated = tally.references() > 0 && tally.references() < tally.rows();
        return !repeated
                ? reading.how()
                : everyRow() ? "a row for each victim; offences by their references" : "offences by their references";
    }

    /** What the references said of the rows. */
    List<Finding> findings(Place list) {
        int repeated = tally.references() == 0 ? 0 : tally.rows() - tally.references();
        if (repeated == 0) {
            return List.of();
        }
        if (tally.victimsUnclear()) {
            return List.of(new ListUnclear(
                    list,
                    "what a row is",
                    "Some rows of one offence tell of another victim, others of the same victim and another platform; offences"
                            + " and platforms are counted, victims are not."));
        }
        String taken = everyRow()
                ? "They tell of different victims, so each row is a victim."
                : "They tell of the same victims, so each offence and each of its platforms is counted once.";
        return List.of(new ReferencesRepeat(list, tally.rows(), tally.references(), taken));
    }
}
