package org.foireturns.normalise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.model.Period;
import org.foireturns.model.Vintage;

/** Finds what a return says of itself that tells when it was made: in its name, then in its titles. */
final class VintageReader {
    /** A longer line is a sentence, whose "final" or "updated" is about something else. */
    private static final int LONGEST_TITLE = 60;

    private static final String YEAR = "((?:20)?[0-9]{2})(?![0-9])";
    private static final String FULL_YEAR = "(20[0-9]{2})(?![0-9])";
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![0-9])(20[0-9]{2})[-./ ]?([0-9]{2})[-./ ]?([0-9]{2})(?![0-9])");
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![0-9/.-])([0-9]{1,2})[-./]([0-9]{1,2})[-./]" + YEAR);
    private static final Pattern DAY_FIRST_SPACED =
            Pattern.compile("(?<![0-9/.-])([0-9]{2}) ?([0-9]{2}) ?" + FULL_YEAR);

    private final List<String> later;
    private final List<String> earlier;
    private final Pattern version;
    private final Phrases ofTheRequest;
    private final Months months;
    private final Pattern named;
    private final Pattern month;

    /**
     * A reader by lists of words.
     *
     * @param list words of what comes after others or before them, of versions, and of the request, by their key
     * @param ordinals behind the number of a day
     */
    VintageReader(Function<String, List<String>> list, Months months, List<String> ordinals) {
        this.later = List.copyOf(list.apply("later"));
        this.earlier = List.copyOf(list.apply("earlier"));
        this.version = Pattern.compile(
                "(?<![a-z0-9])" + AnyOf.these(list.apply("number")) + "[ .-]?([0-9]{1,2}(?:\\.[0-9]{1,2})?)(?![0-9])");
        this.ofTheRequest = new Phrases(list.apply("of_the_request"));
        this.months = months;
        this.named = Pattern.compile(
                "(?<![0-9a-z])([0-9]{1,2})" + AnyOf.these(ordinals) + "?[ -]*(" + months.any() + ")[ ,.-]*" + YEAR);
        this.month = Pattern.compile("(?<![a-z])(" + months.any() + ")[ ,.-]*" + FULL_YEAR);
    }

    /**
     * What it says.
     *
     * @param name of the file, with the folders in which it was sorted
     * @param titles lines outside of the tables, and names of sheets
     * @param after the day after which it must have been made, such as that of the request
     */
    Vintage read(String name, List<String> titles, LocalDate after) {
        String stem = name.replaceFirst("\\.[^./]*$", "").replace('/', ' ');
        List<String> brief =
                titles.stream().filter(title -> title.length() <= LONGEST_TITLE).toList();
        List<String> all = Stream.concat(Stream.of(stem), brief.stream()).toList();
        Optional<String> behind = word(later, all);
        Optional<String> before = word(earlier, all);
        int rank = (behind.isPresent() ? 1 : 0) - (before.isPresent() ? 1 : 0);
        return new Vintage(
                rank,
                rank == 0 ? "" : behind.or(() -> before).orElse(""),
                all.stream().flatMap(text -> version(text).stream()).findFirst().orElse(""),
                day(stem, after)
                        .or(() -> titles.stream()
                                .filter(title -> !ofTheRequest.in(title))
                                .flatMap(title -> day(title, after).stream())
                                .max(Comparator.comparing(Period::start)))
                        .orElse(null));
    }

    private static Optional<String> word(List<String> words, List<String> texts) {
        return words.stream()
                .filter(word ->
                        texts.stream().anyMatch(text -> Phrases.padded(text).contains(Phrases.padded(word))))
                .findFirst();
    }

    private Optional<String> version(String text) {
        Matcher matcher = version.matcher(plain(text));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static String plain(String text) {
        return Plain.of(text.replace('_', ' '));
    }

    /** The one day that a text names, or else the one month; a text with two speaks of the days between them. */
    private Optional<Period> day(String text, LocalDate after) {
        String plain = plain(text);
        TreeSet<Period> days = new TreeSet<>();
        for (Pattern pattern : List.of(YEAR_FIRST, DAY_FIRST, DAY_FIRST_SPACED, named)) {
            Matcher matcher = pattern.matcher(plain);
            while (matcher.find()) {
                day(pattern, matcher).ifPresent(days::add);
            }
        }
        if (days.isEmpty()) {
            Matcher matcher = month.matcher(plain);
            while (matcher.find()) {
                YearMonth found = YearMonth.of(Integer.parseInt(matcher.group(2)), months.number(matcher.group(1)));
                days.add(Period.months(found, found));
            }
        }
        return days.size() == 1 && days.first().end().isAfter(after) ? Optional.of(days.first()) : Optional.empty();
    }

    private Optional<Period> day(Pattern pattern, Matcher match) {
        boolean yearFirst = pattern == YEAR_FIRST;
        String said = match.group(2);
        try {
            LocalDate day = LocalDate.of(
                    year(match.group(yearFirst ? 1 : 3)),
                    pattern == named ? months.number(said) : Integer.parseInt(said),
                    Integer.parseInt(match.group(yearFirst ? 3 : 1)));
            return Optional.of(new Period(day, day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return year < 100 ? 2000 + year : year;
    }
}
