package org.foireturns.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.words.CountTerm;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;

/**
 * A number that stands for others, as a line of a note says: "any count of 1, 2, 3 or 4 appears as 3", "where 0 is
 * shown the number is between 0 and 4", "the system shows -1 where there are fewer than 5".
 *
 * @param number in digits
 * @param meaning the words that say what it stands for
 */
public record StandIn(String number, String meaning) {

    /** Finds them by the words that join the two. */
    public static final class Finder {
        private static final String NUMBER = "(?<![0-9.,-]|[0-9] )(-?[0-9]{1,2}(?:\\.[0-9])?)(?![0-9.,-]*[0-9]|\\p{L})";

        private final Pattern behind;
        private final Pattern before;
        private final Pattern shownWhere;
        private final Grammar grammar;

        public Finder(Grammar grammar) {
            this.grammar = grammar;
            String shown = grammar.oneOf(new Term(NoteTerm.SHOWN, "as"));
            this.behind = grammar.pattern("(.*[\\s(])" + shown + "\\s+(?:\\p{L}{1,2}\\s+)?" + NUMBER + ".*");
            this.shownWhere = grammar.pattern(".*\\b(?:" + grammar.anyOf(new Term(NoteTerm.SHOWN, "by")) + ")\\s+"
                    + NUMBER + "\\s+(?:" + grammar.anyOf(new Term(NoteTerm.SHOWN, "where")) + ")\\s+(.*)");
            String nought = grammar.anyOf(new Term(CountTerm.NUMBER, "0"));
            this.before = grammar.pattern("(?:(.*?[\\p{L}:,])\\s+)?(?:" + NUMBER + "|(?i:(" + nought + ")))"
                    + "(?:\\s+\\p{L}{2}(?:\\s+\\p{L}+){1,3})?\\s+" + shown + "\\s+(.*)");
        }

        /** Whether the number is one that others are fewer than: "A count of less than 3 is shown as <3". */
        private boolean isBound(Matcher line) {
            if (line.group(1) == null || line.group(2) == null) {
                return false;
            }
            Reading bound = grammar.read(line.group(1) + " " + line.group(2));
            return bound.says(Fact.Fewer.class) || bound.says(Fact.OfAge.class);
        }

        /** What a line says of a number; whether its words mean a count is not asked. */
        public Optional<StandIn> in(String line) {
            return all(line).findFirst();
        }

        /** The same, in each of the ways in which the line may be taken. */
        public Stream<StandIn> all(String line) {
            Matcher where = shownWhere.matcher(line);
            Matcher last = behind.matcher(line);
            Matcher first = before.matcher(line);
            Stream.Builder<StandIn> ways = Stream.builder();
            if (where.matches()) {
                ways.add(new StandIn(where.group(1), where.group(2).strip()));
            }
            if (last.matches()) {
                ways.add(new StandIn(last.group(2), last.group(1).strip()));
            }
            if (first.matches() && !isBound(first)) {
                String number = first.group(3) == null ? first.group(2) : "0";
                ways.add(new StandIn(number, first.group(4).strip()));
            }
            return ways.build();
        }
    }
}
