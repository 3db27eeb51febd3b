package org.foireturns.read.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.read.format.FormatSection.Kind;
import org.foireturns.read.format.FormatSection.Piece;
import org.jspecify.annotations.Nullable;

/** Takes the code of a format to pieces, as Excel writes it. Whatever it does not know shows itself. */
final class FormatScanner {
    private static final String GENERAL = "general";
    private static final String PLACES = "0#?";
    /** A word of other letters is a word, although Excel would have it in quotes. */
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Pattern DATES = Pattern.compile("(?i)[dmyhse]+");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern WHITE = Pattern.compile("(?i)white|color ?2");
    private static final Pattern NOON = Pattern.compile("(?i)(?:am/pm|a/p).*", Pattern.DOTALL);

    private final String code;
    private final List<FormatSection> sections = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private @Nullable FormatCondition condition;
    private boolean white;
    private int thousands;
    private int at;

    private FormatScanner(String code) {
        this.code = code;
    }

    static List<FormatSection> sections(String code) {
        FormatScanner scanner = new FormatScanner(code);
        while (scanner.at < code.length()) {
            scanner.next();
        }
        scanner.close();
        return scanner.sections;
    }

    private void close() {
        sections.add(new FormatSection(pieces, condition, white, thousands));
        pieces = new ArrayList<>();
        condition = null;
        white = false;
        thousands = 0;
    }

    private void next() {
        char c = code.charAt(at++);
        switch (c) {
            case ';' -> close();
            case '"' -> quoted();
            case '\\' -> add(Kind.LITERAL, taken());
            case '_' -> add(Kind.LITERAL, taken().isEmpty() ? "_" : " ");
            case '*' -> {
                if (taken().isEmpty()) {
                    add(Kind.LITERAL, "*");
                }
            }
            case '[' -> bracketed();
            case '@' -> add(Kind.TEXT, "@");
            case '%' -> add(Kind.PERCENT, "%");
            case ',' -> comma();
            case '.' -> add(placeBefore() || placeAhead() ? Kind.POINT : Kind.LITERAL, ".");
            case '/' -> add(placeBefore() && divisorAhead() ? Kind.OTHER : Kind.LITERAL, "/");
            default -> plain(c);
        }
    }

    private void plain(char c) {
        String rest = code.substring(at - 1);
        if (PLACES.indexOf(c) >= 0) {
            add(Kind.DIGIT, String.valueOf(c));
        } else if (rest.toLowerCase(Locale.ROOT).startsWith(GENERAL)) {
            at += GENERAL.length() - 1;
            add(Kind.GENERAL, GENERAL);
        } else if ((c == 'E' || c == 'e') && placeBefore() && rest.length() > 1 && "+-".indexOf(rest.charAt(1)) >= 0) {
            at++;
            add(Kind.OTHER, "E");
        } else if (NOON.matcher(rest).matches()) {
            at += rest.charAt(1) == '/' ? 2 : 4;
            add(Kind.OTHER, "AM/PM");
        } else {
            Matcher word = WORD.matcher(rest);
            String letters = word.lookingAt() ? word.group() : String.valueOf(c);
            at += letters.length() - 1;
            add(DATES.matcher(letters).matches() ? Kind.OTHER : Kind.LITERAL, letters);
        }
    }

    private void add(Kind kind, String text) {
        pieces.add(new Piece(kind, text));
    }

    /** The next character, which is taken as it is; empty at the end. */
    private String taken() {
        return at < code.length() ? String.valueOf(code.charAt(at++)) : "";
    }

    private void quoted() {
        int end = code.indexOf('"', at);
        int to = end < 0 ? code.length() : end;
        add(Kind.LITERAL, code.substring(at, to));
        at = Math.min(code.length(), to + 1);
    }

    private void bracketed() {
        int end = code.indexOf(']', at);
        if (end < 0) {
            add(Kind.LITERAL, "[");
            return;
        }
        String inside = code.substring(at, end);
        at = end + 1;
        if (inside.startsWith("$")) {
            int language = inside.indexOf('-', 1);
            add(Kind.LITERAL, inside.substring(1, language < 0 ? inside.length() : language));
        } else if (ELAPSED.matcher(inside).matches()) {
            add(Kind.OTHER, inside);
        } else if (WHITE.matcher(inside).matches()) {
            white = true;
        } else {
            FormatCondition.of(inside).ifPresent(said -> condition = said);
        }
    }

    /** Between digits it parts thousands, behind them it divides by a thousand, elsewhere it is a comma. */
    private void comma() {
        int ahead = at;
        while (ahead < code.length() && code.charAt(ahead) == ',') {
            ahead++;
        }
        boolean digitsAhead = ahead < code.length() && PLACES.indexOf(code.charAt(ahead)) >= 0;
        if (!placeBefore()) {
            add(Kind.LITERAL, ",");
        } else if (!digitsAhead) {
            thousands += ahead - at + 1;
            at = ahead;
        }
    }

    private boolean placeBefore() {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.kind() != Kind.LITERAL || !piece.text().isBlank()) {
                return piece.kind() == Kind.DIGIT || piece.kind() == Kind.POINT;
            }
        }
        return false;
    }

    private boolean placeAhead() {
        return at < code.length() && PLACES.indexOf(code.charAt(at)) >= 0;
    }

    private boolean divisorAhead() {
        return at < code.length() && (PLACES.indexOf(code.charAt(at)) >= 0 || Character.isDigit(code.charAt(at)));
    }
}
