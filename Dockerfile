# The page and the service of `fashion_app`, on a CPU. Build:  docker build -t fashion_fastai .
# Run, with the folder of a saved model:  docker run --rm -p 127.0.0.1:8000:8000 -v "$PWD/run:/model:ro" fashion_fastai
FROM python:3.13-slim

# PyTorch without CUDA, which would be several GB more
ARG TORCH_INDEX=https://download.pytorch.org/whl/cpu
RUN pip install --no-cache-dir --index-url "$TORCH_INDEX" 'torch>=2.10' 'torchvision>=0.25'
RUN --mount=type=bind,target=/src,rw pip install --no-cache-dir '/src[app,fast]'

RUN useradd --create-home fashion
USER fashion
EXPOSE 8000
HEALTHCHECK --start-period=60s CMD ["python", "-c", "from urllib.request import urlopen; urlopen('http://127.0.0.1:8000/health')"]
CMD ["fashion_app", "/model", "--host", "0.0.0.0"]
