package org.foireturns.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.config.DecisionFile;
import org.foireturns.decisions.Decision;
import org.foireturns.publish.OutputFolders;
import org.foireturns.run.Order;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes filled-in forms out of the input folder before a run looks for returns: their answers become decisions, all of
 * a form or none of it.
 */
public final class AnswersTaken {
    private static final Logger LOG = LoggerFactory.getLogger(AnswersTaken.class);
    /** As it is saved, and as people save it: {@code Copy of questions.xlsx}, {@code questions Ann.ods}. */
    private static final Pattern NAME =
            Pattern.compile(".*(?:questions|answers).*\\.(?:xlsx|xls|ods|csv)", Pattern.CASE_INSENSITIVE);

    /** A file among the returns of a request is a form only when it has kept its name. */
    private static final Pattern AMONG_RETURNS =
            Pattern.compile("(?:foi-answers|questions)[ _()0-9-]*\\.(?:xlsx|xls|ods|csv)", Pattern.CASE_INSENSITIVE);
    /** A form of ours is far smaller; what is larger is left to be read as a return, where it can be stopped. */
    private static final long MOST_BYTES = 2_000_000;

    private final Order order;
    private final Path config;
    private final Clock clock;
    private final List<String> said = new ArrayList<>();

    private AnswersTaken(Order order, Path config, Clock clock) {
        this.order = order;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Takes what lies there.
     *
     * @return what was taken and what was refused and why, in sentences; empty when there was no form
     * @throws ConfigMistakes when the books have mistakes before anything is added
     */
    public static List<String> take(Order order, Path config, Clock clock) throws ConfigMistakes, IOException {
        AnswersTaken taken = new AnswersTaken(order, config, clock);
        for (Path file : taken.candidates()) {
            Optional<AnswerFile> form = AnswerFile.open(file);
            if (form.isPresent()) {
                taken.take(file, form.get());
            }
        }
        return List.copyOf(taken.said);
    }

    /** Files that have the name of a form, in the input folder or in that of a request. */
    private List<Path> candidates() throws IOException {
        if (!Files.isDirectory(order.input())) {
            return List.of();
        }
        try (Stream<Path> inside = Files.walk(order.input(), 2)) {
            return inside.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toFile().length() <= MOST_BYTES)
                    .filter(this::named)
                    .sorted()
                    .toList();
        }
    }

    private boolean named(Path file) {
        Pattern names = order.input().equals(file.getParent()) ? NAME : AMONG_RETURNS;
        return names.matcher(String.valueOf(file.getFileName())).matches();
    }

    private void take(Path file, AnswerFile form) throws ConfigMistakes, IOException {
        Books books = Books.load(config);
        LastFindings findings = LastFindings.in(new OutputFolders(order.output()).latest());
        LocalDate today = LocalDate.now(clock);
        form.read(findings, books.answers(), today);
        List<String> mistakes = form.mistakes();
        if (!mistakes.isEmpty()) {
            refuse(form, mistakes);
        } else {
            try {
                List<Decision> added = new DecisionFile(config)
                        .append(
                                form.answers().stream()
                                        .map(AnswerFile.Answer::proposal)
                                        .toList(),
                                form.answers().stream()
                                        .map(answer -> answer.given(today))
                                        .toList());
                said.add("%s: %s taken as %s."
                        .formatted(
                                form.name(),
                                added.size() == 1 ? "1 answer" : added.size() + " answers",
                                added.size() == 1 ? "a decision" : "decisions"));
            } catch (ConfigMistakes wouldNotStand) {
                refuse(form, wouldNotStand.mistakes());
            }
        }
        moveAway(file);
    }

    private void refuse(AnswerFile form, List<String> mistakes) {
        said.add("%s: no answer was taken, for %s."
                .formatted(
                        form.name(),
                        mistakes.size() == 1
                                ? "one of them cannot be"
                                : mistakes.size() + " of them or of their cells cannot be"));
        mistakes.forEach(mistake -> said.add("  " + mistake));
    }

    /** A form is no return; the next run must not take it for one, nor take it twice. */
    private void moveAway(Path file) {
        Path folder = order.data().resolve("answers");
        String name = String.valueOf(file.getFileName());
        try {
            Files.createDirectories(folder);
            Path free = folder.resolve(name);
            int dot = name.lastIndexOf('.');
            for (int number = 2; Files.exists(free); number++) {
                free = folder.resolve("%s (%d)%s".formatted(name.substring(0, dot), number, name.substring(dot)));
            }
            Files.move(file, free);
            said.add("  The file is now " + free.toString().replace('\\', '/') + ".");
        } catch (IOException e) {
            LOG.warn("a form could not be moved out of the input folder", e);
            said.add(
                    "  The file could not be moved out of the input folder: move it away, or it is taken for a return.");
        }
    }
}
