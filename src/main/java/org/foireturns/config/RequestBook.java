package org.foireturns.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.foireturns.model.Answer;
import org.foireturns.model.Dimension;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code requests/}; the file's name is the request's id and the name of its input folder. */
final class RequestBook {
    private static final List<String> KEYS =
            List.of("title", "offence", "periods", "questions", "forces", "sent", "due", "reference");
    private static final List<String> QUESTIONS =
            List.of("total", "victim_gender", "victim_age", "platform", Answer.YOUNGEST_VICTIM);
    /** The words that stand for many forces, and who they are. */
    private static final Map<String, Predicate<Force>> GROUPS =
            new TreeMap<>(Map.of("uk45", Force::inUk45, "england-and-wales43", Force::inEnglandAndWales43));

    private final YamlValue root;
    private final Map<String, YamlValue> values;
    private final Forces forces;
    private final OffenceBook offences;

    private RequestBook(YamlValue root, Forces forces, OffenceBook offences) {
        this.root = root;
        this.values = root.map(KEYS);
        this.forces = forces;
        this.offences = offences;
    }

    static Optional<Request> read(BookFile file, Forces forces, OffenceBook offences, Mistakes mistakes) {
        return YamlBook.read(file, mistakes).map(root -> new RequestBook(root, forces, offences).request(file.stem()));
    }

    private Request request(String id) {
        if (id.equals(Request.UNASSIGNED)) {
            root.mistake("\"" + id + "\" is the request of files that lie in no folder and cannot be described");
        }
        List<String> questions = questions();
        Set<Dimension> dimensions = EnumSet.of(Dimension.TOTAL);
        questions.stream()
                .filter(question -> !question.equals(Answer.YOUNGEST_VICTIM))
                .map(Dimension::of)
                .forEach(dimensions::add);
        LocalDate sent = day("sent");
        LocalDate due = day("due");
        if (sent != null && due != null && due.isBefore(sent)) {
            due("due").ifPresent(value -> value.mistake("the answers are due before the request was sent"));
        }
        return new Request(
                id,
                due("title").flatMap(YamlValue::text).orElse(""),
                due("offence").flatMap(offences::read).orElse(""),
                periods(),
                dimensions,
                questions.contains(Answer.YOUNGEST_VICTIM),
                forces(),
                sent,
                due,
                true,
                Optional.ofNullable(values.get("reference"))
                        .flatMap(YamlValue::text)
                        .orElse(id));
    }

    private List<Period> periods() {
        SortedSet<Period> periods = new TreeSet<>();
        for (YamlValue value : listDue("periods")) {
            value.text()
                    .ifPresent(text -> AskedPeriod.parse(text)
                            .ifPresentOrElse(
                                    period -> addOnce(periods, period, text, value),
                                    () -> value.mistake("\"" + text
                                            + "\" is no period; write 2017/18, 2019 or 2020-04-01 to 2020-06-30")));
        }
        return new ArrayList<>(periods);
    }

    private List<String> questions() {
        Set<String> questions = new LinkedHashSet<>();
        for (YamlValue value : listDue("questions")) {
            value.text().ifPresent(text -> {
                if (QUESTIONS.contains(text)) {
                    addOnce(questions, text, text, value);
                } else {
                    value.mistake("\"" + text + "\" is no question; use " + String.join(", ", QUESTIONS));
                }
            });
        }
        YamlValue list = values.get("questions");
        if (list != null && !questions.contains("total")) {
            list.mistake("\"total\" must be among the questions");
        }
        return new ArrayList<>(questions);
    }

    private List<String> forces() {
        YamlValue asked = due("forces").orElse(null);
        if (asked == null) {
            return List.of();
        }
        if (asked.isText()) {
            Predicate<Force> group = GROUPS.get(asked.text().orElse(""));
            if (group == null) {
                asked.mistake("write " + String.join(", ", GROUPS.keySet()) + " or a list of ids from forces.csv");
                return List.of();
            }
            return forces.all().stream().filter(group).map(Force::id).toList();
        }
        Set<String> ids = new LinkedHashSet<>();
        for (YamlValue value : asked.list()) {
            value.text().ifPresent(id -> {
                if (!forces.all().isEmpty() && forces.byId(id).isEmpty()) {
                    value.mistake("\"" + id + "\" is no id of forces.csv");
                }
                addOnce(ids, id, id, value);
            });
        }
        return new ArrayList<>(ids);
    }

    private @Nullable LocalDate day(String key) {
        YamlValue value = values.get(key);
        if (value == null) {
            return null;
        }
        Optional<String> text = value.text();
        Optional<LocalDate> day = text.flatMap(Days::parse);
        if (text.isPresent() && day.isEmpty()) {
            value.mistake(Days.notADay(text.get()));
        }
        return day.orElse(null);
    }

    private Optional<YamlValue> due(String key) {
        YamlValue value = values.get(key);
        if (value == null) {
            root.mistake("the key \"" + key + "\" is missing");
        }
        return Optional.ofNullable(value);
    }

    private List<YamlValue> listDue(String key) {
        return due(key).map(YamlValue::list).orElse(List.of());
    }

    private static <T> void addOnce(Set<T> all, T one, String text, YamlValue value) {
        if (!all.add(one)) {
            value.mistake("\"" + text + "\" stands twice");
        }
    }
}
