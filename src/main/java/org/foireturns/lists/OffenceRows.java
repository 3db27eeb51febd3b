package org.foireturns.lists;

import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.foireturns.model.Recent;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/** Whether a row is of the offence asked about. */
final class OffenceRows {
    /** What a row says of its offence. */
    enum Said {
        ASKED,
        OTHER,
        /** Nothing, or nothing that we understand. */
        NOTHING
    }

    private static final Pattern CODE = Pattern.compile("0{0,2}[1-9][0-9]{0,2}/[0-9]{2}");

    private final List<Column> columns;
    private final @Nullable Column reference;
    private final ReferencesElsewhere elsewhere;
    private final String asked;
    private final ListWords words;
    /** Whether some row of the sample is of the offence asked about, and whether some is of another. */
    private final boolean named;

    private final boolean mixed;
    private final boolean overList;
    private final boolean statedAsked;
    private final Recent<Said> said = new Recent<>(this::said);

    /** @param elsewhere what another list says of the references of this one, where it names no offence itself */
    OffenceRows(
            Plan plan,
            List<RawRecord> sample,
            Stated stated,
            String asked,
            ListWords words,
            ReferencesElsewhere elsewhere) {
        this.columns = Classifications.lasting(plan.columns().of(ColumnKind.OFFENCE));
        this.reference = plan.reference();
        this.elsewhere = elsewhere;
        this.asked = asked;
        this.words = words;
        this.statedAsked = asked.equals(stated.offence())
                || (stated.offence() == null && stated.unit() == Unit.OFFENCES && reference != null);
        this.overList = asked.equals(stated.offence()) || stated.offence() == null;
        boolean anyAsked = false;
        boolean anyOther = false;
        for (RawRecord row : sample) {
            Said said = said(row);
            anyAsked |= said == Said.ASKED;
            anyOther |= said == Said.OTHER || (said == Said.NOTHING && !blank(row));
        }
        this.named = anyAsked;
        this.mixed = anyAsked && anyOther;
    }

    /** Whether the rows count: by their own words, else by those over the list. */
    boolean counts(RawRecord row, boolean headed) {
        if (!headed) {
            return false;
        }
        if (columns.isEmpty() && !elsewhere.tellOffences()) {
            return overList;
        }
        Said said = said(row);
        if (said == Said.ASKED) {
            return true;
        }
        return said == Said.NOTHING && (named ? blank(row) && !mixed : overList);
    }

    /** Whether the list names the offence asked about, in its rows or over them, or says "Offences recorded" there. */
    boolean told() {
        return named || statedAsked;
    }

    /** Whether the words of its column are not understood, so that the words over the list stand for them. */
    boolean unclear() {
        return !columns.isEmpty() && !named;
    }

    private Said said(RawRecord row) {
        String told = reference == null ? null : elsewhere.offence(row.cell(reference.index()));
        Said best = told == null ? Said.NOTHING : said.of(told);
        String code = codeInParts(row);
        if (code != null) {
            return said.of(code);
        }
        for (Column column : columns) {
            Cell cell = row.cell(column.index());
            Said here = cell == null ? Said.NOTHING : said.of(cell.text());
            if (here == Said.ASKED) {
                return here;
            }
            best = here == Said.OTHER ? here : best;
        }
        return best;
    }

    /** The code of an offence of which one column holds the class and the next the rest: "71" and "17" are 71/17. */
    private @Nullable String codeInParts(RawRecord row) {
        for (int i = 1; i < columns.size(); i++) {
            int at = columns.get(i).index();
            Cell first = row.cell(at - 1);
            Cell second = row.cell(at);
            if (columns.get(i - 1).index() == at - 1 && first != null && second != null) {
                String rest = second.text().strip();
                String code = first.text().strip() + "/" + (rest.length() == 1 ? "0" : "") + rest;
                if (CODE.matcher(code).matches()) {
                    return code;
                }
            }
        }
        return null;
    }

    private Said said(String text) {
        Reading reading = words.read(text);
        boolean asks =
                reading.all(Fact.OfOffence.class).anyMatch(fact -> fact.id().equals(asked));
        if (asks) {
            return Said.ASKED;
        }
        boolean other = reading.says(Fact.OfOffence.class)
                || reading.says(Fact.Reference.class)
                || reading.all(Fact.Beside.class).anyMatch(fact -> fact.axis().equals("offence"));
        return other ? Said.OTHER : Said.NOTHING;
    }

    private boolean blank(RawRecord row) {
        return columns.stream().allMatch(column -> row.cell(column.index()) == null);
    }
}
