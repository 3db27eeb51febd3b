package org.foireturns.sample;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** Debian's Chromium without a window. Where there is none, the test that asks for it is skipped and says so. */
final class Browser implements AutoCloseable {
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() {
        Assumptions.assumeTrue(
                Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM),
                "skipped: the packages chromium and chromium-driver are not installed");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withLogFile(new File("target/chromedriver.log"))
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        return new Browser(driver);
    }

    ChromeDriver driver() {
        return driver;
    }

    Browser size(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser dark() {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        return this;
    }

    Browser withoutScripts() {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** Loads a page, afresh even when it is the one that is shown. */
    Browser go(Path page, String anchor) {
        driver.get("about:blank");
        driver.get(page.toAbsolutePath().toUri() + anchor);
        return this;
    }

    /** The best of three loads in milliseconds: to be printed, since a busy machine says little about the page. */
    long loadingTime(Path page) {
        long best = Long.MAX_VALUE;
        for (int load = 0; load < 3; load++) {
            go(page, "");
            best = Math.min(
                    best, (Long) run("return Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd);"));
        }
        return best;
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNull(driver.executeScript(script, arguments), "the script gives nothing");
    }

    /**
     * What axe finds wrong with the page: each rule with the first elements that break it. What passes, some ten
     * thousand elements, is not asked for.
     */
    List<String> violations() throws Exception {
        return violations("");
    }

    /** What axe finds wrong with the colours alone, as in the dark, where nothing else is other than by day. */
    List<String> violationsOfColour() throws Exception {
        return violations("runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}, ");
    }

    @SuppressWarnings("unchecked")
    private List<String> violations(String options) throws Exception {
        run(new EmbeddedResourceAxeProvider().getScript() + "; return true;");
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
        return (List<String>)
                Objects.requireNonNull(driver.executeAsyncScript("""
                        const done = arguments[0];
                        axe.run(document, {%sresultTypes: ['violations']}).then(
                          found => done(found.violations.map(rule => rule.id + ': '
                            + rule.nodes.slice(0, 3).map(node => node.html).join(' | '))),
                          fault => done(['axe fails: ' + fault]));
                        """.formatted(options)), "axe gives nothing");
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
