package org.foireturns.read.document;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.format.NumberFormat;
import org.foireturns.read.format.ShownCells;

/** Makes cells of the texts of a document: a plain number becomes a number, as in a spreadsheet. */
final class DocumentCells {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,17})?");
    private static final Pattern SPACES = Pattern.compile("[ \\u00A0\\t]+");

    private DocumentCells() {}

    static Cell of(Address address, MarkedText text, Style style) {
        String said = SPACES.matcher(text.text()).replaceAll(" ").strip();
        boolean plain = text.mark().isEmpty() && text.struck().isEmpty();
        return plain && PLAIN_NUMBER.matcher(said).matches()
                ? ShownCells.number(address, new BigDecimal(said), style)
                : ShownCells.text(
                        address,
                        new MarkedText(said, text.mark(), text.struck(), text.runs()),
                        style,
                        NumberFormat.GENERAL);
    }
}
