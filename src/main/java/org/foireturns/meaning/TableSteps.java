package org.foireturns.meaning;

import java.util.List;
import java.util.function.UnaryOperator;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.ToldByColour;
import org.jspecify.annotations.Nullable;

/**
 * The steps by which the values of one table get their meaning, in {@link #inOrder one order}: first what their own
 * labels say, then what the other values of the table make of it, then what stands outside of the table. Each step sees
 * what the ones before have decided, and a value that is left out or asked about stays so, but where a step says
 * otherwise.
 */
final class TableSteps {
    private final Surroundings around;
    private final Grammar grammar;
    private final String offence;
    private final Values values;
    private final Signs signs;
    private final ToldByColour colours;

    TableSteps(Surroundings around, Grammar grammar, String offence, Values values, Signs signs, ToldByColour colours) {
        this.around = around;
        this.grammar = grammar;
        this.offence = offence;
        this.values = values;
        this.signs = signs;
        this.colours = colours;
    }

    /** What the values of a table mean, as far as their table and what stands around it can tell. */
    TableMeaning read(String sheet, Table table) {
        TableMeaning meaning = new TableMeaning(sheet, table, List.of());
        for (UnaryOperator<TableMeaning> step : inOrder()) {
            meaning = step.apply(meaning);
        }
        return meaning;
    }

    private List<UnaryOperator<TableMeaning>> inOrder() {
        return List.of(
                // What a value is by its labels and its own cell. Shares and keys go first of all: added to counts,
                // they
                // would spoil the sums below.
                this::composed,
                this::withoutShares,
                this::withoutKeys,
                this::withoutNumbersOfNotes,
                // What it is beside the others of its table. What nobody can name is no part of a sum, so that lines
                // without a label and lists of notes go before the sums. How often platforms are named altogether is
                // told from the offences by the units that labels say, before a title gives its own to all.
                this::withoutLabelAsked,
                this::withoutTicks,
                this::askedForUnits,
                this::withoutLists,
                this::withTotalsOfAreas,
                this::withoutSumsOfMembers,
                this::withoutMentions,
                // What the titles add where the labels say nothing. They fill in only what is still open after that:
                // the
                // scope looks at what the values say and are left out for.
                this::filledByTitles,
                // A title may be what says that the table is about the youngest victim.
                this::withoutGendersOfYoungest,
                // A row without a period has that of the year over it, a total that of its table, which may itself
                // stand in
                // the title alone.
                this::withPeriodsOfOthers,
                // What is left of numbers, and what adds them up, has to say the same as these, by titles too.
                this::withoutDeductions,
                this::withoutSplits,
                this::withTotalsToDate,
                // What notes and titles say against a number comes last: it speaks of a period or a label, and these
                // are
                // known now. The first doubt that is found is the one that is asked.
                this::withoutTotalsOfKnown,
                this::askedForRowsOfOnes,
                this::askedForSeveralOffences,
                this::askedForCaveats,
                this::askedForPartsOfYears,
                this::askedForLargeNumbers,
                this::strangeOnesMarked);
    }

    private TableMeaning composed(TableMeaning meaning) {
        Keyed keyed = new Keyed(colours.on(meaning.sheet()), grammar);
        return meaning.with(new Composer(meaning.table(), grammar, offence, values, keyed).values(meaning.table()));
    }

    /** "12%" is left out wherever it stands; "12 (4%)" below "Percentage" is a count with its share. */
    private TableMeaning withoutShares(TableMeaning meaning) {
        return meaning.each(value -> values.percentage(value.cell()) ? value.without(Subjects.PERCENTAGE) : value)
                .each(value -> Subjects.PERCENTAGE.equals(value.leftOut())
                                && Values.withShare(value.cell().text())
                        ? value.kept()
                        : value);
    }

    private TableMeaning withoutKeys(TableMeaning meaning) {
        return meaning.each(value -> signs.isKey(meaning.sheet(), value.cell()) ? value.without(Subjects.KEY) : value);
    }

    /**
     * "* Where the gender was not recorded it is not in here | 4": the note says of what, and nobody reads it so far.
     */
    private TableMeaning withoutNumbersOfNotes(TableMeaning meaning) {
        return meaning.each(value -> {
            List<Entry> stubs = value.placed().stubs();
            Cell label = stubs.isEmpty() ? null : stubs.get(stubs.size() - 1).cell();
            boolean note = label != null
                    && label.isText()
                    && label.address().row() == value.cell().address().row()
                    && NoteMark.opensNote(label.text(), grammar.read(label.text()));
            return note && value.counted() ? value.doubted("stands beside a note") : value;
        });
    }

    private TableMeaning withoutLabelAsked(TableMeaning meaning) {
        return meaning.with(Unlabelled.doubted(meaning.table(), meaning.values(), values));
    }

    private TableMeaning withoutTicks(TableMeaning meaning) {
        return meaning.with(TickedLines.leftOut(meaning.values(), grammar));
    }

    private TableMeaning askedForUnits(TableMeaning meaning) {
        return meaning.with(UntoldUnits.doubted(meaning.values(), grammar));
    }

    private TableMeaning withoutLists(TableMeaning meaning) {
        return meaning.with(around.lists().leftOut(meaning.table(), meaning.values()));
    }

    private TableMeaning withTotalsOfAreas(TableMeaning meaning) {
        return meaning.with(AreaTotals.counted(meaning.values(), values));
    }

    private TableMeaning withoutSumsOfMembers(TableMeaning meaning) {
        return meaning.with(SumsOfMembers.leftOut(meaning.values(), values));
    }

    private TableMeaning withoutMentions(TableMeaning meaning) {
        return meaning.with(VictimsOfPlatforms.leftOut(Mentions.leftOut(meaning.values())));
    }

    private TableMeaning filledByTitles(TableMeaning meaning) {
        return meaning.each(around.scope(meaning)::fill);
    }

    private TableMeaning withoutGendersOfYoungest(TableMeaning meaning) {
        return meaning.with(YoungestRows.settled(meaning.values(), grammar));
    }

    private TableMeaning withPeriodsOfOthers(TableMeaning meaning) {
        List<Meant> dated = SharedPeriod.ofTotals(SharedPeriod.ofRowsBelow(meaning.values()));
        return meaning.with(TotalsOfMonths.within(dated, values));
    }

    private TableMeaning withoutDeductions(TableMeaning meaning) {
        return meaning.with(NetLines.settled(meaning.values(), values));
    }

    private TableMeaning withoutSplits(TableMeaning meaning) {
        return meaning.with(SplitLines.leftOut(meaning.values(), values));
    }

    private TableMeaning withTotalsToDate(TableMeaning meaning) {
        return meaning.with(YearToDate.counted(meaning.values(), values));
    }

    private TableMeaning withoutTotalsOfKnown(TableMeaning meaning) {
        return meaning.each(around.knownTotals()::of);
    }

    private TableMeaning askedForRowsOfOnes(TableMeaning meaning) {
        return meaning.with(RowsOfOnes.asked(meaning.values(), values));
    }

    private TableMeaning askedForSeveralOffences(TableMeaning meaning) {
        return meaning.each(around.severalOffences(meaning.table())::asked);
    }

    private TableMeaning askedForCaveats(TableMeaning meaning) {
        return meaning.each(value -> doubted(value, around.caveats().doubt(value, meaning.sheet())));
    }

    private TableMeaning askedForLargeNumbers(TableMeaning meaning) {
        return meaning.each(value -> doubted(value, LargeNumbers.doubt(values.read(value.cell()))));
    }

    private TableMeaning askedForPartsOfYears(TableMeaning meaning) {
        return meaning.each(value -> doubted(value, around.caveats().onlyPartOf(value, meaning.sheet())))
                .each(value -> doubted(value, around.markedYears().doubt(value, meaning.sheet())))
                .each(value -> doubted(value, around.markedParts().doubt(value, meaning.sheet())));
    }

    /** Where another table has the same number with a title that is understood, that one stands. */
    private TableMeaning strangeOnesMarked(TableMeaning meaning) {
        return around.strange(meaning)
                ? meaning.each(value -> value.standing() == null ? value.standing(OneMeaning.STRANGE) : value)
                : meaning;
    }

    private static Meant doubted(Meant value, @Nullable String why) {
        return doubted(value, why == null ? null : Doubt.of(why));
    }

    private static Meant doubted(Meant value, @Nullable Doubt why) {
        return why == null || !value.counted() ? value : value.doubted(why);
    }
}
