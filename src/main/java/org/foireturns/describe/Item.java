package org.foireturns.describe;

import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;

/**
 * A non-blank cell with what it is.
 *
 * @param range of the cells that it covers by a merge; its own cell when it is not merged
 * @param senses what its words are understood by
 */
record Item(Cell cell, Kind kind, CellRange range, GeneralSenses senses) {
    /** Whether as a head it says that the numbers below it name the rows. */
    boolean namesRows() {
        return senses.namesRows(cell);
    }

    /** Whether as a label it is that of a total. */
    boolean isTotal() {
        return senses.isTotal(cell);
    }

    /** Whether as a label it says nothing but that it is a total, and not of what. */
    boolean isBareTotal() {
        return senses.isBareTotal(cell);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isEither() {
        return kind == Kind.EITHER;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }

    boolean isWords() {
        return kind == Kind.WORDS;
    }

    /** Whether it may head a column or name a row by its look. */
    boolean mayLabel() {
        return isWords() || isEither();
    }

    boolean isMerged() {
        return !range.first().equals(range.last());
    }

    /** Whether its first letter or digit is a digit, so that it is a number in a column of numbers: "15 to 20". */
    boolean beginsWithDigit() {
        return said().codePoints().filter(Character::isLetterOrDigit).limit(1).anyMatch(Character::isDigit);
    }

    /** Its words without the spaces around them. */
    String said() {
        return cell.text().replace('\u00a0', ' ').strip();
    }
}
