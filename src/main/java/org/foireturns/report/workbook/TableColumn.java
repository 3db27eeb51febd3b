package org.foireturns.report.workbook;

import java.util.function.Function;
import org.foireturns.report.xlsx.Content;
import org.foireturns.report.xlsx.SheetLook;
import org.foireturns.report.xlsx.SheetLook.Align;
import org.foireturns.report.xlsx.SheetLook.Format;

/**
 * One column of a table.
 *
 * @param head its name, which no other column of the table has
 * @param width in characters
 * @param indent that parts a text from the number beside it
 * @param numbers how its numbers are shown
 */
record TableColumn<R>(String head, int width, int indent, Format numbers, Function<R, Content> value) {

    /** Texts wrap at the left; numbers, and signs that stand for numbers, stand at the right. */
    SheetLook look() {
        return numbers == Format.GENERAL
                ? SheetLook.PLAIN.indent(indent).wrapped()
                : SheetLook.PLAIN.format(numbers).align(Align.RIGHT).wrapped();
    }

    SheetLook headLook() {
        return look().format(Format.GENERAL).bold(true);
    }
}
