package org.foireturns.read.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.read.format.FormatSection.Kind;
import org.foireturns.read.format.FormatSection.Piece;

/** Puts the digits of a number into the places of a section, so that {@code 0000"/"00} makes 2017/18 of 201718. */
final class DigitPlaces {
    /** Spreadsheets show no more digits of a number. */
    private static final MathContext DIGITS_SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern LAST_NOUGHTS = Pattern.compile("0+$");

    private DigitPlaces() {}

    /** How many places stand behind the point. */
    static int decimals(List<Piece> pieces) {
        return (int) pieces.subList(point(pieces), pieces.size()).stream()
                .filter(piece -> piece.kind() == Kind.DIGIT)
                .count();
    }

    private static int point(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == Kind.POINT) {
                return i;
            }
        }
        return pieces.size();
    }

    /** The section with a number that is not negative and has as many decimals as places are there. */
    static String filled(List<Piece> pieces, BigDecimal number) {
        String plain = number.toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        int point = point(pieces);
        return before(pieces.subList(0, point), whole.equals("0") ? "" : whole, number)
                + behind(pieces.subList(point, pieces.size()), dot < 0 ? "" : plain.substring(dot + 1), number);
    }

    /** Each place takes one digit from the right; the first one takes all that are left. */
    private static String before(List<Piece> pieces, String whole, BigDecimal number) {
        StringBuilder text = new StringBuilder();
        String left = whole;
        int places = (int)
                pieces.stream().filter(piece -> piece.kind() == Kind.DIGIT).count();
        boolean general = pieces.stream().anyMatch(piece -> piece.kind() == Kind.GENERAL);
        if (places == 0 && !general) {
            text.append(left);
        }
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Kind.DIGIT) {
                places--;
                int from = places == 0 ? 0 : Math.max(0, left.length() - 1);
                text.insert(0, left.isEmpty() ? filler(piece) : left.substring(from));
                left = left.isEmpty() ? "" : left.substring(0, from);
            } else {
                text.insert(0, other(piece, number));
            }
        }
        return text.toString();
    }

    /** Noughts at the end stand only where a place asks for them. */
    private static String behind(List<Piece> pieces, String stored, BigDecimal number) {
        String decimals = LAST_NOUGHTS.matcher(stored).replaceFirst("");
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.DIGIT) {
                text.append(next < decimals.length() ? decimals.substring(next, next + 1) : filler(piece));
                next++;
            } else {
                text.append(other(piece, number));
            }
        }
        return text.toString();
    }

    private static String filler(Piece place) {
        return switch (place.text()) {
            case "0" -> "0";
            case "?" -> " ";
            default -> "";
        };
    }

    private static String other(Piece piece, BigDecimal number) {
        return switch (piece.kind()) {
            case POINT -> ".";
            case PERCENT -> "%";
            case GENERAL -> general(number);
            default -> piece.text();
        };
    }

    /** A number as it is shown where no format says otherwise. */
    static String general(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS_SHOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
