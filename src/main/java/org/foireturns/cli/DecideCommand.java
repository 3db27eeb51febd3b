package org.foireturns.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.config.DecisionFile;
import org.foireturns.decisions.AnswerKinds;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.Proposal;
import org.foireturns.forms.LastFindings;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a finding of the last run: the answer is added to the decisions and holds from the next run on. */
@Command(
        name = "decide",
        description = "Answers a finding of the last run; without an answer, shows which there are.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class DecideCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "FINDING", description = "Its id, as findings.csv has it.")
    private String finding;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ANSWER",
            description = "One of the answers shown, such as \"no answer\" or accept.")
    private @Nullable String answer;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; needed with every answer.")
    private @Nullable String reason;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the user of this computer).")
    private @Nullable String by;

    @Option(names = "--review-by", paramLabel = "DATE", description = "A day to look at it again, as 2026-11-21.")
    private @Nullable LocalDate reviewBy;

    @Option(names = "--config", paramLabel = "DIR", defaultValue = "config", description = "Folder of the books.")
    private Path config;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output/latest",
            description = "The outputs of a run (default: output/latest).")
    private Path folder;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        folder = RunFolder.of(folder, "findings.csv");
        if (!Files.isRegularFile(folder.resolve("findings.csv"))) {
            err.printf("%s holds no finished run: there is no findings.csv in it.%n", folder);
            return ExitStatus.USAGE_CODE;
        }
        try {
            return answer(spec.commandLine().getOut(), err).code();
        } catch (ConfigMistakes mistakes) {
            return new Complaint(err, Path.of("data"), folder)
                    .mistakes(config, mistakes)
                    .code();
        } catch (IOException | IllegalArgumentException fault) {
            err.printf(
                    "Nothing was decided: %s or the findings cannot be read or written; is one of them open in another"
                            + " program (%s)?%n",
                    config.resolve("decisions.csv"), fault.getClass().getSimpleName());
            return ExitStatus.STOPPED.code();
        }
    }

    private ExitStatus answer(PrintWriter out, PrintWriter err) throws ConfigMistakes, IOException {
        AnswerKinds answers = Books.load(config).answers();
        LastFindings.Known known = find(err);
        if (known == null) {
            return ExitStatus.USAGE;
        }
        if (answer == null) {
            show(answers, known, out);
            return ExitStatus.CLEAR;
        }
        Optional<Proposal> meant = answers.read(known.line(), known.bound(), answer);
        if (meant.isEmpty() || reason == null || reason.isBlank()) {
            err.println(
                    meant.isEmpty()
                            ? "\"" + answer + "\" is no answer to this finding. Nothing was decided."
                            : "Say why with --reason \"...\". Nothing was decided.");
            show(answers, known, err);
            return ExitStatus.USAGE;
        }
        String who = by == null ? System.getProperty("user.name", "unknown") : by;
        List<Decision> added = new DecisionFile(config)
                .append(
                        List.of(meant.get()),
                        List.of(new Proposal.Given(reason, who, LocalDate.now(ZoneId.systemDefault()), reviewBy)));
        added.forEach(decision -> out.printf(
                "Decision %s is added to %s and holds from the next run on.%n",
                decision.id(), config.resolve("decisions.csv")));
        if (added.isEmpty()) {
            out.println("This was decided before, so that nothing was added.");
        }
        out.flush();
        return ExitStatus.CLEAR;
    }

    private LastFindings.@Nullable Known find(PrintWriter err) throws IOException {
        Optional<LastFindings.Known> known = LastFindings.in(folder).find(finding);
        if (known.isEmpty()) {
            err.printf("%s has no finding %s. Its id is in the first column of findings.csv.%n", folder, finding);
            return null;
        }
        if (known.get().closed()) {
            err.printf(
                    "This finding is %s already, so that there is nothing to decide.%n",
                    known.get().state());
            return null;
        }
        return known.get();
    }

    private static void show(AnswerKinds answers, LastFindings.Known known, PrintWriter out) {
        FindingLine line = known.line();
        out.println(line.message());
        List<Proposal> proposals = answers.to(line, known.bound());
        proposals.forEach(each -> out.printf("  %-14s %s%n", each.answer(), each.says()));
        String others = AnswerKinds.others(line, known.bound());
        if (!others.isEmpty()) {
            out.printf("  or             %s%n", others);
        }
        if (proposals.isEmpty() && others.isEmpty()) {
            out.println("  No decision answers this. " + line.fix());
        }
        out.flush();
    }
}
