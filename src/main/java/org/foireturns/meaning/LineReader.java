package org.foireturns.meaning;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.grammar.Readings;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** Resolves a line of labels as a whole. */
final class LineReader {
    /** "Boys and girls together" are all, but for those of whom it is not known. */
    private static final Set<Object> BOTH = Set.of(VictimGender.FEMALE, VictimGender.MALE);

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)\\s*$");
    private static final int OLDEST = 120;

    private final Grammar grammar;
    private final String offence;
    private final Line line;
    private final LineKind kind;
    /** Whether "Q1" is a quarter here and no question. */
    private final boolean quarters;
    /** The axes of victims and platforms that labels of the line have values on. */
    private final Set<Axis> present = new HashSet<>();

    /** Labels that say one thing clearly, where a line holds such of several axes and its head names none. */
    private final IdentityHashMap<Entry, Axis> clear = new IdentityHashMap<>();

    private LineReader(Line line, Grammar grammar, String offence) {
        this(line, grammar, offence, LineKind.of(line, grammar));
    }

    private LineReader(Line line, Grammar grammar, String offence, LineKind kind) {
        this.grammar = grammar;
        this.offence = offence;
        this.line = line;
        this.kind = kind;
        this.quarters = kind.axis() == Axis.PERIOD || onlyQuarters();
        for (Entry entry : line.entries()) {
            grammar.read(entry.cell().text()).facts().forEach(fact -> {
                Axis axis = Facts.axis(fact);
                if (axis != null && axis != Axis.PERIOD) {
                    present.add(axis);
                }
            });
        }
        if (kind.axis() != null) {
            present.add(kind.axis());
        }
        findClear();
    }

    private void findClear() {
        if (kind.named()) {
            return;
        }
        for (Entry entry : line.entries()) {
            List<Axis> axes = grammar.read(entry.cell().text()).facts().stream()
                    .map(Facts::axis)
                    .filter(axis -> axis == Axis.VICTIM_GENDER || axis == Axis.VICTIM_AGE || axis == Axis.PLATFORM)
                    .distinct()
                    .toList();
            if (axes.size() == 1) {
                clear.put(entry, axes.get(0));
            }
        }
        if (clear.values().stream().distinct().count() < 2) {
            clear.clear();
        }
    }

    /** Four different labels of nothing but Q and a number, totals aside. */
    private boolean onlyQuarters() {
        Set<Integer> numbers = new HashSet<>();
        for (Entry entry : line.entries()) {
            Reading reading = grammar.read(entry.cell().text());
            if (reading.facts().size() == 1 && reading.facts().get(0) instanceof Fact.QNumber quarter) {
                numbers.add(quarter.number());
            } else if (!reading.says(Fact.Whole.class)) {
                return false;
            }
        }
        return numbers.equals(Set.of(1, 2, 3, 4)) && line.head() == null;
    }

    /** The axis of the nearest clear label before an entry of a mixed line; null for a line of one kind. */
    private @Nullable Axis neighbour(Entry entry) {
        if (clear.isEmpty() || clear.containsKey(entry)) {
            return null;
        }
        Axis last = null;
        for (Entry other : line.entries()) {
            if (other == entry) {
                return last;
            }
            last = clear.getOrDefault(other, last);
        }
        return last;
    }

    /** What each label of a line says. */
    static Map<Entry, Said> read(Line line, Grammar grammar, String offence) {
        Map<Entry, Said> said = new HashMap<>();
        line.levels().forEach(level -> said.putAll(readLevel(level, grammar, offence)));
        return said;
    }

    private static Map<Entry, Said> readLevel(Line line, Grammar grammar, String offence) {
        LineReader reader = new LineReader(line, grammar, offence);
        Map<Entry, Said> said = new HashMap<>();
        Map<String, Said> same = new HashMap<>();
        for (Entry entry : line.entries()) {
            if (entry.namer() != null || entry.cell().kind() == CellKind.DATE) {
                said.put(entry, reader.namedBy(entry.namer()).read(entry));
            } else {
                String company = reader.neighbour(entry) + " " + entry.cell().text();
                said.put(entry, same.computeIfAbsent(company, text -> reader.read(entry)));
            }
        }
        boolean periods = reader.kind.axis() == Axis.PERIOD
                || said.values().stream()
                        .allMatch(label -> label.whole() || label.values().containsKey(Axis.PERIOD));
        return periods ? Tiling.totals(said) : said;
    }

    /** The reader of a label whose axis another label on its row names. */
    private LineReader namedBy(@Nullable Entry namer) {
        if (namer == null) {
            return this;
        }
        List<Axis> named = grammar.read(namer.cell().text())
                .all(Fact.Names.class)
                .map(Fact.Names::axis)
                .distinct()
                .toList();
        Axis one = named.size() == 1 ? named.get(0) : null;
        LineReader reader = new LineReader(line, grammar, offence, new LineKind(one, null, one != null));
        reader.present.retainAll(named);
        reader.present.addAll(named);
        return reader;
    }

    private Said read(Entry entry) {
        Cell cell = entry.cell();
        if (cell.kind() == CellKind.DATE) {
            return date(cell);
        }
        Reading reading = choose(completed(cell.text()));
        if (KnownTotals.isNote(cell.text(), reading)) {
            return Said.NOTHING;
        }
        Said.Builder said = new Said.Builder();
        said.question = !kind.named() && !ofPeriods(reading);
        withoutNoteMark(reading.facts()).forEach(fact -> take(fact, cell.text(), said));
        upTo(reading, said);
        boolean date = said.part != null
                || (!said.values.containsKey(Axis.VICTIM_AGE)
                        && (said.values.containsKey(Axis.PERIOD) || reading.says(Fact.Day.class)));
        if (kind.axis() == Axis.VICTIM_AGE && kind.named() && date) {
            said.values.remove(Axis.PERIOD);
            said.part = null;
            said.doubt("is a date where an age is due: a spreadsheet may have made it of a band of ages");
        }
        new WildWords(line, kind, present, neighbour(entry), grammar).read(reading, cell, said);
        method(reading, cell, said);
        if (said.unit == Unit.VICTIMS
                && !reading.measures()
                && (said.values.containsKey(Axis.VICTIM_GENDER) || said.values.containsKey(Axis.VICTIM_AGE))) {
            said.unit = Unit.OFFENCES;
        }
        beside(reading, cell, said);
        if (said.beside == null && reading.says(Fact.RowName.class) && said.values.isEmpty() && !said.whole) {
            said.beside = Subjects.ROWS;
        }
        residue(reading, cell, said);
        return said.build();
    }

    /** A number right behind "not recorded" or "total" is that of a note. */
    private static List<Fact> withoutNoteMark(List<Fact> facts) {
        int last = facts.size() - 1;
        boolean mark = last > 0
                && facts.get(last) instanceof Fact.Number
                && (facts.get(last - 1) instanceof Fact.Unknown || facts.get(last - 1) instanceof Fact.Whole);
        return mark ? facts.subList(0, last) : facts;
    }

    /** Whether a label says nothing but periods: "Q1 2024/25", where "Q1 Offences 2024/25" is a question. */
    private static boolean ofPeriods(Reading reading) {
        return reading.facts().stream()
                .allMatch(fact -> fact instanceof Fact.QNumber
                        || Facts.axis(fact) == Axis.PERIOD
                        || fact instanceof Fact.Numbering
                        || fact instanceof Fact.Standing
                        || fact instanceof Fact.Whole
                        || fact instanceof Fact.Day);
    }

    /** A year of which only a part is told: "2025/26 (to 30 June 2025)". */
    private static void upTo(Reading reading, Said.Builder said) {
        Fact.Day day = reading.one(Fact.Day.class).orElse(null);
        boolean daysWithoutYear = reading.says(Fact.YearAlone.class)
                && reading.says(Fact.PartOfYear.class)
                && reading.says(Fact.Number.class);
        if (daysWithoutYear) {
            said.doubt("says a day of a year that we cannot place");
        }
        if (day != null
                && said.values.get(Axis.PERIOD) instanceof Period year
                && !day.date().isBefore(year.start())
                && day.date().isBefore(year.end())) {
            said.values.put(Axis.PERIOD, new Period(year.start(), day.date()));
        }
    }

    /** A date among labels is its month, or, on the last day of March, the year that ends there. */
    private Said date(Cell cell) {
        Said.Builder said = new Said.Builder();
        if (cell.date() == null) {
            return said.doubt("is a date that we cannot place").build();
        }
        if (kind.axis() == Axis.VICTIM_AGE) {
            return ageOfDate(cell.date(), said).build();
        }
        YearMonth month = YearMonth.from(cell.date());
        said.values.put(Axis.PERIOD, Period.months(month, month));
        return said.build();
    }

    /** The one band that a date may be and that shares no year with the others of the line, else it is asked about. */
    private Said.Builder ageOfDate(LocalDate date, Said.Builder said) {
        List<VictimAge> others = line.entries().stream()
                .flatMap(entry -> grammar.read(entry.cell().text()).all(Fact.OfAge.class))
                .map(Fact.OfAge::age)
                .filter(age -> !age.equals(VictimAge.UNKNOWN))
                .toList();
        List<VictimAge> bands = DateAge.of(date).stream()
                .filter(band -> DateAge.fits(band, others))
                .toList();
        if (bands.isEmpty()) {
            return said.doubt("is a date where an age is due");
        }
        said.values.put(Axis.VICTIM_AGE, bands.get(0));
        said.dated = true;
        return bands.size() == 1
                ? said
                : said.doubt("is a date where an age is due: a spreadsheet may have made it of "
                        + bands.get(0).id());
    }

    /** A head such as "Year ending" is read with each label below it. */
    private Readings completed(String text) {
        Readings alone = grammar.readings(text);
        Cell head = line.head();
        if (head == null || !grammar.read(head.text()).facts().stream().allMatch(fact -> fact instanceof Fact.Names)) {
            return alone;
        }
        boolean number = alone.best().facts().size() == 1 && alone.best().says(Fact.Number.class);
        if (number) {
            Readings together = grammar.readings(head.text() + " " + text);
            return together.best().whole() && together.best().says(Fact.PartOfYear.class) ? together : alone;
        }
        if (alone.best().says(Fact.OfPeriod.class) || alone.best().says(Fact.YearAlone.class)) {
            Readings together = grammar.readings(head.text() + " " + text);
            boolean tells = together.best().whole()
                    && together.best().says(Fact.OfPeriod.class)
                    && !together.best()
                            .one(Fact.OfPeriod.class)
                            .equals(alone.best().one(Fact.OfPeriod.class));
            return tells ? together : alone;
        }
        return alone;
    }

    /** The reading that has a value on the line's axis. */
    private Reading choose(Readings readings) {
        if (kind.axis() == null || onAxis(readings.best())) {
            return readings.best();
        }
        return readings.others().stream().filter(this::onAxis).findFirst().orElse(readings.best());
    }

    private boolean onAxis(Reading reading) {
        return reading.facts().stream().anyMatch(fact -> Facts.axis(fact) == kind.axis());
    }

    private void take(Fact fact, String text, Said.Builder said) {
        Axis axis = Facts.axis(fact);
        Object value = axis == null ? null : Facts.value(fact);
        if (axis != null && value != null) {
            put(axis, value, said);
        } else if (fact instanceof Fact.PartOfYear part) {
            said.part = part;
        } else if (fact instanceof Fact.QNumber quarter && quarters && !said.question) {
            int first = (quarter.number() * 3) % 12 + 1;
            said.part = new Fact.PartOfYear(first, first + 2);
        } else if (fact instanceof Fact.YearAlone year) {
            year(year, said);
        } else if (fact instanceof Fact.Counts counts) {
            said.unit = said.unit == null || counts.unit() != Unit.OFFENCES ? counts.unit() : said.unit;
        } else if (fact instanceof Fact.Standing standing) {
            said.standing = standing.id();
        } else if (fact instanceof Fact.Youngest) {
            said.beside = YoungestAnswers.SUBJECT;
        } else if (fact instanceof Fact.Number number) {
            number(number.value(), text, said);
        } else if (fact instanceof Fact.OfMethod) {
            said.method = true;
        }
    }

    private void year(Fact.YearAlone year, Said.Builder said) {
        if (said.values.containsKey(Axis.PERIOD)) {
            return;
        }
        if (year.financial()) {
            said.doubt("may be the financial year that begins or the one that ends in " + year.year());
        }
        said.values.put(Axis.PERIOD, Period.calendarYear(year.year()));
        said.yearAlone = true;
    }

    private void number(int number, String text, Said.Builder said) {
        if (kind.axis() == Axis.VICTIM_AGE && number <= OLDEST) {
            put(Axis.VICTIM_AGE, VictimAge.years(number), said);
            if (grammar.bounds(text)) {
                said.doubt("says more of an age than we understand");
            }
        }
    }

    private void put(Axis axis, Object value, Said.Builder said) {
        if (axis == Axis.OFFENCE) {
            offence(value.toString(), said);
            return;
        }
        Object other = said.values.putIfAbsent(axis, value);
        if (other == null || other.equals(value)) {
            return;
        }
        if (other instanceof Fact.RelativeYear || value instanceof Fact.RelativeYear) {
            said.values.put(axis, other instanceof Fact.RelativeYear ? value : other);
            return;
        }
        Object narrower = narrower(other, value);
        if (axis == Axis.VICTIM_GENDER && BOTH.equals(Set.of(other, value))) {
            said.values.remove(Axis.VICTIM_GENDER);
            said.whole = true;
            said.both = true;
        } else if (axis == Axis.PLATFORM) {
            said.combined = true;
        } else if (narrower == null) {
            said.doubt("says two things at once");
        } else {
            said.values.put(axis, narrower);
        }
    }

    private void offence(String id, Said.Builder said) {
        Object other = said.values.get(Axis.OFFENCE);
        if (id.equals(offence)) {
            said.values.put(Axis.OFFENCE, id);
        } else if (other == null) {
            said.beside = "another offence";
        }
    }

    /** The one of two values that lies within the other; null when neither does. */
    static @Nullable Object narrower(Object one, Object other) {
        if (one instanceof Period first && other instanceof Period second) {
            return first.contains(second) ? second : second.contains(first) ? first : null;
        }
        if (one instanceof VictimAge first && other instanceof VictimAge second) {
            return first.contains(second) ? second : second.contains(first) ? first : null;
        }
        return null;
    }

    /**
     * A way of communicating that is no platform of the list is kept apart under its own words, and so are several
     * platforms in one label and the name of the axis among its entries: "Social media".
     */
    private void method(Reading reading, Cell cell, Said.Builder said) {
        boolean generic = kind.axis() == Axis.PLATFORM
                && present.contains(Axis.PLATFORM)
                && said.values.isEmpty()
                && reading.whole()
                && reading.facts().size() == 1
                && reading.one(Fact.Names.class).map(Fact.Names::axis).orElse(null) == Axis.PLATFORM;
        if (said.combined || generic) {
            said.values.put(Axis.PLATFORM, Slug.of(cell.text()));
            said.unlisted = true;
        } else if (said.method && said.whole) {
            said.unread = said.doubt == null;
            said.doubt("is a total over some of the platforms");
        } else if (said.method && said.values.putIfAbsent(Axis.PLATFORM, Slug.of(cell.text())) == null) {
            said.unlisted = true;
        }
    }

    private void beside(Reading reading, Cell cell, Said.Builder said) {
        String axis = reading.all(Fact.Beside.class)
                .map(Fact.Beside::axis)
                .findFirst()
                .orElse(kind.named() ? kind.beside() : null);
        boolean victims = reading.all(Fact.Counts.class).anyMatch(counts -> counts.unit() == Unit.VICTIMS);
        if (axis != null && axis.equals(Subjects.COMPARISON) && kind.axis() == Axis.FORCE) {
            said.beside = Subjects.FORCES;
            return;
        }
        boolean description = Subjects.PLACE.equals(axis)
                && (kind.axis() == Axis.VICTIM_AGE || kind.axis() == Axis.VICTIM_GENDER)
                && said.values.containsKey(kind.axis());
        if (axis == null || description || (victims && !reading.says(Fact.Beside.class))) {
            return;
        }
        boolean platform = kind.axis() == Axis.PLATFORM && !Subjects.MEASURES.contains(axis) && !axis.equals("suspect");
        if (platform) {
            if (said.values.putIfAbsent(Axis.PLATFORM, Slug.of(cell.text())) == null) {
                said.unlisted = true;
            }
        } else if (reading.says(Fact.Beside.class)
                || axis.equals("suspect")
                || (!said.whole && !said.values.containsKey(Axis.FORCE))) {
            said.beside = axis;
        }
    }

    /**
     * The one platform that brackets behind a description hold and nothing else: "Picture-sharing site (Instagram)".
     */
    private @Nullable String inBrackets(String label) {
        Matcher brackets = BRACKETS.matcher(label);
        if (!brackets.find()) {
            return null;
        }
        Reading inner = grammar.read(brackets.group(1));
        return inner.whole() && inner.facts().size() == 1 && inner.facts().get(0) instanceof Fact.OfPlatform platform
                ? platform.id()
                : null;
    }

    /** A word that is not understood is never dropped. */
    private void residue(Reading reading, Cell cell, Said.Builder said) {
        boolean nothing = !said.build().countsSomething() && said.beside == null && said.standing == null;
        boolean unexplained = !reading.whole();
        boolean number =
                !reading.facts().isEmpty() && reading.facts().stream().allMatch(fact -> fact instanceof Fact.Number);
        if (said.beside == null && nothing && kind.axis() != null && kind.named() && number) {
            said.doubt("is a number, which its head does not explain");
            return;
        }
        if (said.beside != null
                || (!unexplained && !(nothing && kind.named() && reading.facts().isEmpty()))) {
            return;
        }
        if (kind.axis() == Axis.PLATFORM && !said.whole) {
            String inBrackets = inBrackets(cell.text());
            said.values.put(
                    Axis.PLATFORM,
                    said.values.containsKey(Axis.PLATFORM) && !unexplained
                            ? said.values.get(Axis.PLATFORM)
                            : inBrackets == null ? Slug.of(cell.text()) : inBrackets);
            said.unlisted = true;
            said.doubt = null;
        } else if (kind.axis() == Axis.OFFENCE) {
            said.beside = "another offence";
        } else if (kind.axis() == Axis.FORCE && !said.values.containsKey(Axis.FORCE)) {
            said.beside = "area";
        } else if (kind.beside() != null) {
            said.beside = kind.beside();
        } else if (unexplained) {
            said.unread = said.doubt == null;
            said.doubt("has words that we do not know: " + String.join(" ", reading.residue()));
        } else if (kind.axis() == Axis.VICTIM_GENDER) {
            said.doubt("says no gender that we know");
        }
    }
}
