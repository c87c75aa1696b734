# powershell -File resources\packaging\windows\build.ps1: build a folder with unhusk.exe, a zip of it, and, where Inno
# Setup's iscc is at hand, an installer. UNTRIED: written without Windows. Nothing is signed: SmartScreen will warn.
$ErrorActionPreference = "Stop"
$root = (Resolve-Path "$PSScriptRoot\..\..\..").Path
$work = "$root\build"
$version = (Select-String -Path "$root\pyproject.toml" -Pattern '^version = "(.*)"$').Matches[0].Groups[1].Value

function Invoke-Checked { & $args[0] @($args | Select-Object -Skip 1); if ($LASTEXITCODE) { exit $LASTEXITCODE } }

Invoke-Checked python -m venv --clear "$work\venv"
$python = "$work\venv\Scripts\python.exe"
$install = @("-m", "pip", "--disable-pip-version-check", "install", "-q", "--constraint", "$root\resources\pins.txt")
Invoke-Checked $python @install pip hatchling setuptools
Invoke-Checked $python @install --no-build-isolation "${root}[js]" pyinstaller
Invoke-Checked $python -m PyInstaller --noconfirm --log-level WARN --distpath "$work\dist" --workpath "$work\pyinstaller" "$root\resources\packaging\unhusk.spec"
Invoke-Checked "$work\dist\unhusk\unhusk.exe" doctor
Compress-Archive -Force -Path "$work\dist\unhusk" -DestinationPath "$work\unhusk-$version-windows.zip"
if (Get-Command iscc -ErrorAction SilentlyContinue) {
    Invoke-Checked iscc "/DVersion=$version" "/DWork=$work" "$PSScriptRoot\unhusk.iss"
}
