package org.foireturns.describe;

/**
 * A label of a column as its outline looks at it.
 *
 * @param indent how far it is set in
 * @param valued whether values stand on its row
 * @param cutIn whether it stands over the columns of values, between the rows
 */
record Rung(Item label, int indent, boolean valued, boolean cutIn) {
    private static final int LONGEST_ABBREVIATION = 3;
    private static final String DASHES = "-–—−•·*";

    static Rung of(Item label, boolean valued, boolean cutIn) {
        return new Rung(label, indentOf(label), valued, cutIn);
    }

    /** Levels of indent, and what stands before the first word: spaces, dots, a dash. */
    private static int indentOf(Item label) {
        String text = label.cell().text();
        int at = 0;
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0' || text.charAt(at) == '.')) {
            at++;
        }
        boolean dash = at + 1 < text.length()
                && DASHES.indexOf(text.charAt(at)) >= 0
                && (isBlank(text.charAt(at + 1))
                        || (text.charAt(at) == '-' && Character.isLetter(text.charAt(at + 1))));
        return label.cell().style().indent() * 2 + at + (dash ? 1 : 0);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00a0';
    }

    boolean bold() {
        return label.cell().style().bold();
    }

    /** Whether it is written in capitals, and no abbreviation. */
    boolean caps() {
        String said = said();
        return said.chars().filter(Character::isLetter).count() > LONGEST_ABBREVIATION
                && said.chars().noneMatch(Character::isLowerCase);
    }

    boolean isTotal() {
        return label.isTotal();
    }

    boolean isBareTotal() {
        return label.isBareTotal();
    }

    String said() {
        return label.said();
    }
}
