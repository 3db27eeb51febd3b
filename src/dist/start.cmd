@echo off
rem For a double click. Reads what is new in the folder "input" beside this file and opens the report; when something
rem went wrong, the window stays open so that it can be read.
setlocal EnableExtensions DisableDelayedExpansion
pushd "%~dp0" || goto stay
set "APP=app"
if not exist "app\" set "APP=..\app"
if not exist "%APP%\foi-returns.jar" goto missing
type nul >write.tmp 2>nul
if not exist write.tmp goto closed
del write.tmp

echo foi-returns reads the folder input. The first time takes longer than later ones.
call "%APP%\foi-returns.cmd" run %*
set "STATUS=%ERRORLEVEL%"
for %%s in (0 10 20) do if "%STATUS%"=="%%s" goto open
goto stay

:missing
echo The folder "app" is missing. Right-click the zip file, choose "Extract All", and start from the folder that this makes.
goto stay

:closed
echo foi-returns cannot write into this folder. Move the whole folder to a place of your own, such as Documents, and start
echo from there.

:stay
echo.
pause
exit /b 1

:open
start "" "output\latest\report.html"
exit /b 0
