package org.foireturns.lists;

import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.foireturns.words.TextTerm;
import org.foireturns.words.Token;

/** Whether a row says that its offence was cancelled: in a column of statuses, or by a tick under "no crime". */
final class CancelledCells {
    private final List<Column> columns;
    private final ListWords words;
    private final String offence;
    private final CancelledCodes codes;
    private final Classifications classifications;
    private final NamedRows named;

    /**
     * @param codes that a text beside the list explains
     * @param named rows that a text beside the list says not to count
     * @param offence asked for: what was made one of these is not cancelled
     */
    CancelledCells(Plan plan, ListWords words, CancelledCodes codes, NamedRows named, String offence) {
        this.named = named;
        this.codes = codes;
        this.columns = plan.columns().stream(CancelledCells::mayCancel)
                .filter(column -> column.cells().cancelled > 0 || column.kind() == ColumnKind.STATUS)
                .toList();
        this.classifications = new Classifications(plan);
        this.words = words;
        this.offence = offence;
    }

    boolean in(RawRecord row) {
        return codes.in(row) || named.in(row) || columns.stream().anyMatch(column -> cancels(row, column));
    }

    /** "Classification" may stand over states too: "Recorded crime" and "Cancelled". */
    private static boolean mayCancel(ColumnKind kind) {
        return kind == ColumnKind.STATUS || kind == ColumnKind.OTHER || kind == ColumnKind.OFFENCE;
    }

    private boolean cancels(RawRecord row, Column column) {
        Cell cell = row.cell(column.index());
        if (cell == null) {
            return false;
        }
        boolean marked = column.head().is("cancelled")
                ? words.yes(cell.text())
                : column.head().is("counted") && words.marks().no(cell.text());
        boolean told = Cells.cancelled(cell.text(), words) && !made(cell.text());
        boolean changed = (words.marks().reclassified(cell.text()) && classifications.changed(row))
                || tellsWhatItWas(cell.text());
        return marked || (told && !changed);
    }

    /** Whether a text says which other offence the record was: "was 88/01, reclassified". */
    private boolean tellsWhatItWas(String text) {
        List<Phrase> offences = words.grammar().read(text).phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfOffence)
                .toList();
        String before = offences.isEmpty()
                ? ""
                : words.grammar().tokens(text).subList(0, offences.get(0).first()).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "));
        return offences.stream().noneMatch(this::isAsked) && words.head(before).is("earlier");
    }

    /**
     * Whether a text says that the offence was made one of those asked for: "Reclassified to 71/17", and not "to s.15,
     * no longer counted under 71/17".
     */
    private boolean made(String text) {
        List<Phrase> offences = words.grammar().read(text).phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfOffence)
                .toList();
        List<Token> tokens = words.grammar().tokens(text);
        return offences.stream()
                .anyMatch(phrase -> isAsked(phrase)
                        && (offences.stream().allMatch(this::isAsked)
                                || (phrase.first() > 0
                                        && words.grammar()
                                                .isExactly(
                                                        TextTerm.TO,
                                                        tokens.get(phrase.first() - 1)
                                                                .text()))));
    }

    private boolean isAsked(Phrase phrase) {
        return phrase.fact() instanceof Fact.OfOffence named && named.id().equals(offence);
    }
}
