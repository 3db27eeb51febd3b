package org.foireturns.pipeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.foireturns.model.AgeReading;
import org.foireturns.model.CellRange;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.RecordCandidate.Victim;
import org.foireturns.model.ValueReading;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/**
 * Counts the valid rows of a list; the rows themselves are not kept. Offences are counted by their references, each
 * platform once for an offence, and victims in two ways: all rows, and the first row of each offence. Which of the two
 * counts, the references say: where rows of one offence tell of different victims, each row is a victim.
 */
final class RecordTally {
    private final Map<Key, Book> books = new TreeMap<>();
    private final OffencesSeen seen;
    private final boolean weighted;
    private final boolean victimsApart;
    private int rows;
    private int otherVictims;
    private int otherPlatforms;
    private boolean severalVictims;
    private boolean severalPlatforms;
    private boolean withoutVictim;

    /**
     * For one list.
     *
     * @param weighted whether a column says how many offences each row is
     * @param victimsApart whether its rows name their victims one by one, however many offences they are
     * @param repeats whether several rows have a reference
     */
    RecordTally(boolean weighted, boolean victimsApart, LongPredicate repeats) {
        this.seen = new OffencesSeen(repeats);
        this.weighted = weighted;
        this.victimsApart = victimsApart;
        this.severalVictims = victimsApart;
    }

    /**
     * Counts a row that passed every rule.
     *
     * @throws IllegalStateException if it did not
     */
    void add(RecordCandidate row) {
        Period period = row.period();
        String force = row.force();
        if (period == null || force == null || !(row.weight() instanceof ValueReading.Read weight)) {
            throw new IllegalStateException("a row with gaps is not counted");
        }
        CellRange cells = Objects.requireNonNull(row.place().cells(), "a row has cells");

        Book book = books.computeIfAbsent(new Key(force, period), key -> new Book(cells));
        Range number = Range.of(weight.count());
        Long reference = row.reference();
        boolean first = seen.isFirst(row);
        rows++;
        book.take(cells, row.size());
        if (first || weighted) {
            book.offences = book.offences.plus(number);
        }
        Range each = reference == null || weighted ? number : Range.exactly(1);
        victims(row, book, victimsApart ? Range.exactly(1) : each, first);
        boolean otherPlatform = platforms(row, book, each);
        if (reference != null && !first && !row.victims().isEmpty()) {
            boolean same = seen.hasFirstVictims(row);
            otherVictims += same ? 0 : 1;
            otherPlatforms += same && otherPlatform ? 1 : 0;
        }
    }

    private void victims(RecordCandidate row, Book book, Range each, boolean first) {
        severalVictims |= row.victims().size() > 1;
        withoutVictim |= first && row.victims().isEmpty();
        for (Victim victim : row.victims()) {
            Pair pair = Pair.of(victim);
            book.byRow.merge(pair, each, Range::plus);
            if (first) {
                book.byOffence.merge(pair, each, Range::plus);
            }
        }
    }

    /** Counts each platform once for an offence; whether the row named one that no earlier row of it did. */
    private boolean platforms(RecordCandidate row, Book book, Range each) {
        severalPlatforms |= row.platforms().size() > 1;
        boolean added = false;
        for (String platform : row.platforms()) {
            if (seen.names(row, platform)) {
                book.platforms.merge(platform, each, Range::plus);
                added = true;
            }
        }
        return added;
    }

    Map<Key, Book> books() {
        return books;
    }

    int rows() {
        return rows;
    }

    int references() {
        return seen.references();
    }

    /** Whether rows of one offence tell of different victims, so that each row is one. */
    boolean victimsDiffer() {
        return otherVictims > 0;
    }

    /**
     * Whether it cannot be told if a row is a victim or a platform: some rows of one offence tell of another victim,
     * and nearly as many of the same one with another platform.
     */
    boolean victimsUnclear() {
        return otherVictims > 0 && otherPlatforms * 4 > otherVictims;
    }

    boolean severalVictims() {
        return severalVictims;
    }

    /** Whether an offence had no victim: one against a decoy. */
    boolean withoutVictim() {
        return withoutVictim;
    }

    /** Whether an offence named more than one platform. */
    boolean severalPlatforms() {
        return severalPlatforms || (references() > 0 && seen.mentions() > references());
    }

    /** Whose rows, and when. */
    record Key(String force, Period period) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::force).thenComparing(Key::period);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** A gender and an age. */
    record Pair(VictimGender gender, VictimAge age) implements Comparable<Pair> {
        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::gender).thenComparing(Pair::age);

        static Pair of(Victim victim) {
            VictimGender gender = victim.gender();
            if (gender == null || !(victim.age() instanceof AgeReading.Age age)) {
                throw new IllegalStateException("a victim with gaps is not counted");
            }
            return new Pair(gender, age.age());
        }

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    /** What the rows of one force and period come to. */
    static final class Book {
        private CellRange range;
        private int cells;
        private Range offences = Range.ZERO;
        private final Map<Pair, Range> byRow = new HashMap<>();
        private final Map<Pair, Range> byOffence = new HashMap<>();
        private final Map<String, Range> platforms = new TreeMap<>();

        private Book(CellRange first) {
            this.range = first;
        }

        private void take(CellRange row, int size) {
            range = range.with(row);
            cells += size;
        }

        CellRange range() {
            return range;
        }

        int cells() {
            return cells;
        }

        Range offences() {
            return offences;
        }

        Map<Pair, Range> victims(boolean everyRow) {
            return new TreeMap<>(everyRow ? byRow : byOffence);
        }

        Map<String, Range> platforms() {
            return platforms;
        }
    }
}
