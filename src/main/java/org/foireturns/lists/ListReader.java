package org.foireturns.lists;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.foireturns.lists.RowsLeftOut.Why;
import org.foireturns.model.Block;
import org.foireturns.model.DateReading;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.RawRecord;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.RecordCandidate.Victim;
import org.foireturns.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Reads a list row by row. Nothing is kept of a row but its hash, where it has a reference. */
public final class ListReader {
    private final Block.RecordList list;
    private final Setting setting;
    private final Plan plan;
    private final Stated stated;
    private final OffenceRows offences;
    private final RowSorter sorter;
    private final RowReader cells;
    private final RowWeight weight;
    private final VictimWeights victimWeights;
    private final RowSources sources;
    private final RowPlaces places;
    private final RowDates dates;
    private final CancelledCells cancelled;
    private final Years years;
    private final Between between;
    private final RowsAgain again;
    private final Repeats repeats;
    private final NamedAgain references;
    private final ListRemarks remarks;
    private final Withheld withheld;
    private final RemarkedPlatforms remarked;
    private final FirstLook look;
    private final OutlineCells outline;
    private final GroupSums groups;
    private final RowsInWords how;
    private final boolean headed;
    /** Whether its columns say anything that is asked. */
    private final boolean tells;
    /** Whether its heads and columns say what a row is. */
    private final boolean rowsAreTold;

    private final RowsLeftOut leftOut = new RowsLeftOut();
    private int labels;
    /** The lines that are to come; null before the first. */
    private @Nullable Iterator<RawRecord> left;

    private @Nullable Long lastReference;
    private @Nullable DateReading lastDate;

    private ListReader(Block.RecordList list, Setting setting, ListWords words) {
        this.list = list;
        this.setting = setting;
        ListSample sample = ListSample.of(list, words);
        this.plan = sample.plan();
        Stated over = Stated.of(list, words);
        Period near = over.period();
        this.stated = near == null && setting.only().isPresent()
                ? over.during(setting.only().get(), "the only one that the file, or the request, speaks of")
                : over;
        String asked = setting.request().offence();
        ReferencesElsewhere elsewhere = new ReferencesElsewhere(list.key());
        this.offences = new OffenceRows(plan, sample.rows(), stated, asked, words, elsewhere);
        this.sorter = new RowSorter(plan, words);
        this.again = new RowsAgain(list.key());
        this.cells = new RowReader(plan, words, list.key());
        this.weight = new RowWeight(plan, words);
        this.victimWeights = new VictimWeights(plan);
        this.sources = new RowSources(plan);
        this.years = new Years(setting.request().periods(), near, setting.asOf(), SharedYears.of(list.key()));
        this.between = new Between(list.above(), words, asked, stated);
        this.references = new NamedAgain(plan.reference(), words);
        this.repeats = new Repeats(list::record, between::section, references.beginsAgain());
        this.places = new RowPlaces(plan, setting, between, words);
        DayCells days = new DayCells(words, stated, plan.day());
        this.dates = new RowDates(plan, days, between, stated, near, elsewhere);
        CancelledCodes codes = new CancelledCodes(list, plan, sample.rows(), words);
        this.cancelled = new CancelledCells(plan, words, codes, new NamedRows(list, plan, asked, words), asked);
        this.remarks = new ListRemarks(list, plan, setting.place(), stated);
        this.withheld = new Withheld(plan, words);
        this.remarked = new RemarkedPlatforms(plan, words);
        this.how = new RowsInWords(list, plan);
        this.look = new FirstLook(plan, sample.rows(), dates, elsewhere.tellDays(), years, references, repeats);
        this.outline = new OutlineCells(plan, sample.rows());
        this.groups = new GroupSums(plan, sample.rows());
        this.rowsAreTold = list.part() || ListShape.rowsAreTold(sample, words);
        this.tells = plan.tellsSomething();
        this.headed =
                plan.day() != null || stated.period() != null || !plan.columns().any(ColumnKind.COMMITTED);
    }

    /** A reader of one list, which reads it once. */
    public static ListReader of(Block.RecordList list, Setting setting, ListWords words) {
        return new ListReader(list, setting, words);
    }

    /** Whether a column of the list says how many offences each row is. */
    public boolean weighted() {
        return weight.ofOffences();
    }

    /** Whether it says of each row how many victims it is, apart from how many offences. */
    public boolean countsVictimsApart() {
        return victimWeights.apart();
    }

    /** Whether several rows have a reference; known from the first row that goes to a consumer on. */
    public boolean repeats(long reference) {
        return repeats.repeats(reference);
    }

    /** Reads some more lines, once all were looked at: each row that is of the offence goes to a consumer, in order. */
    public void read(int lines, Consumer<RecordCandidate> rows) {
        Iterator<RawRecord> ahead = left == null ? begin() : left;
        left = ahead;
        for (int taken = 0; taken < lines && ahead.hasNext(); taken++) {
            take(ahead.next(), rows);
        }
    }

    private Iterator<RawRecord> begin() {
        look.at(list.lines());
        labels = list.labels().size();
        return list.lines();
    }

    /** Reads what is left of the list, to say what there is to say of all of it. */
    public ListReading read(Consumer<RecordCandidate> rows) {
        read(Integer.MAX_VALUE, rows);
        Column day = plan.day();
        remarks.columns(offences, years);
        remarks.unlisted(cells.platforms().unlisted());
        remarks.withheld(withheld.rows());
        remarks.otherPlatforms(remarked.rows());
        between.findings().forEach(remarks::add);
        remarks.sameRows(repeats.same());
        Map<Finding, Map<Place, Integer>> aside = leftOut.all(setting.place().at(list.range(), ""));
        aside.keySet().forEach(remarks::add);
        return new ListReading(
                aside,
                remarks.rows(),
                labels,
                remarks.findings(),
                RowUnit.of(plan, stated),
                plan.grouped(),
                plan.flaggedPlatforms(),
                how.words(RowUnit.of(plan, stated)),
                day == null && stated.period() != null ? stated.period().words() + ", " + stated.source() : "");
    }

    private void take(RawRecord row, Consumer<RecordCandidate> rows) {
        RowSorter.Line line = sorter.line(row);
        if (line != RowSorter.Line.RECORD) {
            how.other();
        }
        switch (line) {
            case HEADS -> labels += row.own();
            case HEADING -> {
                between.heading(row.cells().iterator().next());
                labels += row.own();
            }
            case WORDS -> aside(row, Why.NO_ROW);
            case SUM -> {
                between.sum(row, sorter.said(row), places.of(row));
                aside(row, Why.NO_ROW);
            }
            case RECORD -> record(outline.filled(row), row, false, rows);
            case FURTHER -> record(row, row, true, rows);
        }
    }

    private void record(RawRecord row, RawRecord typed, boolean further, Consumer<RecordCandidate> rows) {
        if (groups.isSum(row)) {
            between.sum(typed, sorter.said(typed), places.of(typed));
            aside(typed, Why.NO_ROW);
            return;
        }
        Long reference = references.of(row);
        between.record(groups.take(row), further || repeats.known(reference));
        remarks.row();
        if (!tells && !offences.told() && !between.platforms().any()) {
            aside(typed, Why.NOTHING_ASKED);
        } else if (!rowsAreTold) {
            aside(typed, Why.UNCLEAR);
        } else if (!between.ofTheOffence() || !(further || offences.counts(row, headed))) {
            aside(typed, headed ? Why.OTHER_OFFENCE : Why.UNDATED);
        } else if (between.cancelled() || cancelled.in(row)) {
            aside(typed, Why.CANCELLED);
        } else if (again.has(typed)) {
            aside(typed, Why.ELSEWHERE);
        } else if (cells.ofUnclearRole(row)) {
            aside(typed, Why.ROLE_UNCLEAR);
        } else if (between.ofSuspects() || (cells.ofOther(row) && plan.reference() == null)) {
            aside(typed, Why.OTHER_PERSON);
        } else {
            RecordCandidate candidate = candidate(row, typed, further, reference);
            how.record(candidate);
            withheld.see(row);
            remarked.see(row, candidate.platforms());
            rows.accept(candidate);
        }
    }

    private RecordCandidate candidate(RawRecord row, RawRecord typed, boolean further, @Nullable Long own) {
        Long reference = own;
        DateReading date = dates.of(row);
        if (further && lastReference != null) {
            reference = lastReference;
            date = lastDate == null ? date : lastDate;
        }
        lastReference = reference;
        lastDate = date;
        boolean again = further || repeats.known(reference);
        List<Victim> victims = victimWeights.of(row, cells.victims(row, between, again, reference));
        remarks.victims(victims);
        remarks.others(cells.ofOther(row));
        Integer first = further ? null : repeats.first(reference, date, typed);
        String force = places.force(row);
        return new RecordCandidate(
                force == null ? places.of(typed) : places.of(typed).atForce(force),
                setting.request().id(),
                force,
                setting.request().offence(),
                date,
                years.of(date).orElse(null),
                victims,
                cells.platforms(row, again, between),
                weight.of(row),
                reference,
                first,
                property -> sources.of(row, property),
                typed.own());
    }

    private void aside(RawRecord row, Why why) {
        if (why != Why.OTHER_OFFENCE) {
            how.other();
        }
        leftOut.add(why, places.of(row), row.own());
    }
}
